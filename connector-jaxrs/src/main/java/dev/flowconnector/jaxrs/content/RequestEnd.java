package dev.flowconnector.jaxrs.content;

import dev.flowconnector.core.content.ContentScope;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives back the space of received files when the answer has been written; files may be part of the answer. */
@ConstrainedTo(RuntimeType.SERVER)
final class RequestEnd implements ContainerResponseFilter, WriterInterceptor {
    static final String SCOPE = ContentScope.class.getName();

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!response.hasEntity() || request.getMethod().equals(HttpMethod.HEAD)) {
            close(request.getProperty(SCOPE));
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        try {
            context.proceed();
        } finally {
            close(context.getProperty(SCOPE));
        }
    }

    private static void close(@Nullable Object scope) {
        if (scope instanceof ContentScope open) {
            open.close();
        }
    }
}
