package dev.flowconnector.jaxrs.content;

import dev.flowconnector.core.content.BinaryContent;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Names media type and file name of a file that is answered. */
final class BinaryContentFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof BinaryContent content) {
            content.mediaType().ifPresent(type -> response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, type));
            content.name()
                    .ifPresent(name -> response.getHeaders()
                            .putSingle(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(name)));
        }
    }
}
