package dev.flowconnector.jaxrs;

import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.operation.AsyncOperation;
import dev.flowconnector.core.page.Page;
import dev.flowconnector.core.trigger.Poll;
import dev.flowconnector.core.trigger.Subscription;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Turns the contract type that a resource method returned into the answer that the platform expects. */
final class ContractFilter implements ContainerResponseFilter {
    private final Answers answers;

    ContractFilter(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object entity = response.getEntity();
        if (entity instanceof AsyncOperation<?> operation) {
            replace(response, answers.running(operation));
        } else if (entity instanceof Subscription<?> subscription) {
            replace(response, answers.subscribed(subscription));
        } else if (entity instanceof Poll<?> poll) {
            replace(response, answers.begun(poll));
        } else if (entity instanceof Page<?> page) {
            response.setEntity(answers.page(page), response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        } else if (entity instanceof BinaryContent content) {
            describe(response, content);
        }
    }

    private static void replace(ContainerResponseContext response, Response answer) {
        response.setStatusInfo(answer.getStatusInfo());
        response.setEntity(null);
        response.getHeaders().putAll(answer.getHeaders());
    }

    private static void describe(ContainerResponseContext response, BinaryContent content) {
        content.mediaType().ifPresent(type -> response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, type));
        content.name()
                .ifPresent(name ->
                        response.getHeaders().putSingle(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(name)));
    }
}
