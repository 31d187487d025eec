package dev.flowconnector.jaxrs.operation;

import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.operation.AsyncOperation;
import dev.flowconnector.core.operation.OperationStatus;
import dev.flowconnector.core.operation.OperationStatusSource;
import dev.flowconnector.jaxrs.capability.CapabilityHandler;
import dev.flowconnector.jaxrs.capability.CapabilityKind;
import dev.flowconnector.jaxrs.capability.CapabilityUrls;
import dev.flowconnector.jaxrs.error.ErrorBody;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Answers the start and the status of long operations; both from here, so they cannot differ. */
public final class OperationAnswers implements CapabilityHandler {
    private static final int CONFLICT = 409;
    private static final String QUEUED = "{\"status\":\"queued\"}";
    private static final String RUNNING = "{\"status\":\"running\"}";

    private final OperationStatusSource operations;
    private final CapabilityUrls urls;

    /** Answers about the operations that a source knows. */
    public OperationAnswers(OperationStatusSource operations, CapabilityUrls urls) {
        this.operations = operations;
        this.urls = urls;
    }

    OperationStatusSource source() {
        return operations;
    }

    @Override
    public CapabilityKind kind() {
        return CapabilityKind.OPERATION;
    }

    @Override
    public String method() {
        return HttpMethod.GET;
    }

    @Override
    public Response answer(ContainerRequestContext request, String id) {
        return operations
                .poll(id)
                .map(status -> whole(answer(request, id, status)))
                .orElseGet(() -> ErrorBody.notFound(
                        "The operation is not known any more: its result was kept for a while and then removed."));
    }

    /** The first answer: 202, or the outcome where there is one already. */
    Response first(ContainerRequestContext request, AsyncOperation<?> operation) {
        if (operation.outcome().isPresent()) {
            return answer(request, operation.id(), operation.outcome().get());
        }
        URI location = operation
                .location()
                .map(own -> urls.absolute(request, own))
                .orElseGet(() -> urls.url(request, CapabilityKind.OPERATION, operation.id()));
        Response.ResponseBuilder answer = accepted(location, operation.retryAfter());
        // An app of Power Apps never asks, and shows what the first answer says: nothing.
        return (request.getMethod().equals(HttpMethod.GET)
                        ? answer.type(MediaType.APPLICATION_JSON_TYPE).entity(RUNNING)
                        : answer)
                .build();
    }

    private Response answer(ContainerRequestContext request, String id, OperationStatus status) {
        if (status instanceof OperationStatus.Pending pending) {
            return pending(urls.url(request, CapabilityKind.OPERATION, id), pending);
        }
        if (status instanceof OperationStatus.Succeeded succeeded) {
            return result(succeeded.result());
        }
        if (status instanceof OperationStatus.Failed failed) {
            // A 5xx would be asked again and again, though nothing can change.
            return (failed.errorId().isEmpty()
                            ? ErrorBody.response(failed.status(), failed.code(), failed.message())
                            : ErrorBody.response(failed.status(), failed.code(), failed.message(), failed.errorId()))
                    .build();
        }
        return ErrorBody.response(CONFLICT, "OperationCancelled", "The operation was cancelled before it was done.")
                .build();
    }

    /** Of a status, callers know 200 and take 206 for a failure. */
    private static Response whole(Response answer) {
        return answer.getEntity() instanceof BinaryContent
                ? Response.fromResponse(answer).header("Accept-Ranges", "none").build()
                : answer;
    }

    private static Response pending(URI location, OperationStatus.Pending pending) {
        String state = pending.state().name().toLowerCase(Locale.ROOT);
        Object body = pending.progress().isPresent()
                ? new ProgressBody(
                        state,
                        pending.progress().get().percent(),
                        pending.progress().get().message())
                : state(pending.state());
        return accepted(location, pending.retryAfter())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }

    /** Never nothing: the reactive poller of azure-core takes an empty body for the end of all answers. */
    private static String state(OperationStatus.State state) {
        return state == OperationStatus.State.QUEUED ? QUEUED : RUNNING;
    }

    private static Response.ResponseBuilder accepted(URI location, Duration retryAfter) {
        return Response.accepted().location(location).header(HttpHeaders.RETRY_AFTER, retryAfter.toSeconds());
    }

    /** What a quick method would have returned; the filters that write files and pages see it as well. */
    private static Response result(Optional<?> result) {
        if (result.isEmpty()) {
            return Response.ok().build();
        }
        return Response.ok(result.get(), mediaType(result.get())).build();
    }

    private static String mediaType(Object result) {
        if (result instanceof BinaryContent content) {
            return content.mediaType().orElse(MediaType.APPLICATION_OCTET_STREAM);
        }
        return result instanceof CharSequence ? "text/plain; charset=UTF-8" : MediaType.APPLICATION_JSON;
    }

    /**
     * What a person sees who opens the status URL; the platform does not read it.
     *
     * @param status {@code queued} or {@code running}
     * @param progress from 0 to 100
     * @param message what is being done
     */
    record ProgressBody(String status, int progress, String message) {}
}
