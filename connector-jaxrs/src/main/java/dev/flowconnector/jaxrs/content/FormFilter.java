package dev.flowconnector.jaxrs.content;

import dev.flowconnector.core.content.ContentLimits;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Limits a form before anybody reads it: some containers find its parts without asking an interceptor. */
final class FormFilter implements ContainerRequestFilter {
    private final ContentLimits limits;

    FormFilter(ContentLimits limits) {
        this.limits = limits;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        // Whether there is a body is not asked: Jersey would wait for its first byte.
        if (isForm(request.getMediaType())) {
            request.setEntityStream(
                    limits.limited(request.getEntityStream(), EntityHeaders.length(request.getHeaders())));
        }
    }

    static boolean isForm(@Nullable MediaType type) {
        return type != null && type.getType().equalsIgnoreCase("multipart");
    }
}
