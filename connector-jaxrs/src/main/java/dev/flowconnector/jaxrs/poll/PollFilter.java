package dev.flowconnector.jaxrs.poll;

import dev.flowconnector.core.trigger.Poll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Turns what the method of a polling trigger returned into the answer to the first call. */
public final class PollFilter implements ContainerResponseFilter {
    private final PollAnswers polls;

    /** A filter that takes its answers from where later calls get theirs. */
    public PollFilter(PollAnswers polls) {
        this.polls = polls;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Poll<?> poll) {
            Response answer = polls.called(request, poll);
            response.setStatusInfo(answer.getStatusInfo());
            response.getHeaders().putAll(answer.getHeaders());
            // The first call looks the same for every flow.
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            if (answer.hasEntity()) {
                response.setEntity(
                        answer.getEntity(), response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
            } else {
                response.setEntity(null);
            }
        }
    }
}
