package dev.flowconnector.jaxrs.correlation;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/** Lets the log know the ids of a request from its arrival until its answer is written, and the answer name its own. */
@PreMatching
final class CorrelationFilter implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {
    private final CurrentRequest current;

    CorrelationFilter(CurrentRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        current.change(RequestContext.of(request));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        RequestContext context = RequestContext.of(request);
        if (!response.getHeaders().containsKey(CurrentRequest.ID)) {
            response.getHeaders().putSingle(CurrentRequest.ID, context.id());
        }
        current.leave(context);
    }

    /** The body is written after all filters, perhaps on another thread. */
    @Override
    public void aroundWriteTo(WriterInterceptorContext writing) throws IOException, WebApplicationException {
        if (!(writing.getProperty(RequestContext.PROPERTY) instanceof RequestContext context)) {
            writing.proceed();
            return;
        }
        RequestContext before = current.change(context);
        try {
            writing.proceed();
        } finally {
            current.change(before);
        }
    }
}
