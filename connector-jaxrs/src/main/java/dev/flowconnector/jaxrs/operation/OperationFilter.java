package dev.flowconnector.jaxrs.operation;

import dev.flowconnector.core.operation.AsyncOperation;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;

/** Turns a returned operation into 202, or into its outcome where it has one already. */
final class OperationFilter implements ContainerResponseFilter {
    private final OperationAnswers answers;

    OperationFilter(OperationAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof AsyncOperation<?> operation) {
            Response answer = answers.first(request, operation);
            response.setStatusInfo(answer.getStatusInfo());
            if (answer.hasEntity()) {
                response.setEntity(answer.getEntity(), response.getEntityAnnotations(), answer.getMediaType());
            } else {
                response.setEntity(null);
            }
            response.getHeaders().putAll(answer.getHeaders());
        }
    }
}
