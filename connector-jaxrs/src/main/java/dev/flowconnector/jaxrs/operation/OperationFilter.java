package dev.flowconnector.jaxrs.operation;

import dev.flowconnector.core.operation.AsyncOperation;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;

/** Turns a returned operation into 202. */
final class OperationFilter implements ContainerResponseFilter {
    private final OperationAnswers answers;

    OperationFilter(OperationAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof AsyncOperation<?> operation) {
            Response answer = answers.running(request, operation.id(), operation.retryAfter());
            response.setStatusInfo(answer.getStatusInfo());
            response.setEntity(null);
            response.getHeaders().putAll(answer.getHeaders());
        }
    }
}
