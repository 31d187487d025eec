package dev.flowconnector.jaxrs.operation;

import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.operation.OperationStatus;
import dev.flowconnector.core.operation.Operations;
import dev.flowconnector.jaxrs.capability.CapabilityHandler;
import dev.flowconnector.jaxrs.capability.CapabilityKind;
import dev.flowconnector.jaxrs.capability.CapabilityUrls;
import dev.flowconnector.jaxrs.error.ErrorBody;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** Answers the start and the status of long operations; both from here, so they cannot differ. */
public final class OperationAnswers implements CapabilityHandler {
    private final Operations operations;
    private final CapabilityUrls urls;

    /** Answers about the operations of a store. */
    public OperationAnswers(Operations operations, CapabilityUrls urls) {
        this.operations = operations;
        this.urls = urls;
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
        OperationStatus status = operations.status(id).orElse(null);
        if (status == null) {
            return ErrorBody.notFound(
                    "The operation is not known any more: its result was kept for a while and then removed.");
        }
        if (status instanceof OperationStatus.Running running) {
            return running(request, id, running.retryAfter());
        }
        if (status instanceof OperationStatus.Failed failed) {
            // A 5xx would be asked again and again, though nothing can change.
            return ErrorBody.response(422, failed.code(), failed.message()).build();
        }
        return result(((OperationStatus.Succeeded) status).result());
    }

    Response running(ContainerRequestContext request, String id, Duration retryAfter) {
        return Response.accepted()
                .location(urls.url(request, CapabilityKind.OPERATION, id))
                .header(HttpHeaders.RETRY_AFTER, retryAfter.toSeconds())
                .build();
    }

    /** What a quick method would have returned; the filters that write files and pages see it as well. */
    private static Response result(Object result) {
        String type = result instanceof BinaryContent content
                ? content.mediaType().orElse(MediaType.APPLICATION_OCTET_STREAM)
                : MediaType.APPLICATION_JSON;
        return Response.ok(result, type).build();
    }
}
