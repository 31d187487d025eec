package dev.flowconnector.jaxrs.error;

import dev.flowconnector.jaxrs.correlation.CurrentRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Completes every error, whoever answers it: a body where there is none, the id of the request, and plain
 * {@code application/json}, since a flow takes {@code application/problem+json} for a file.
 */
final class ErrorFilter implements ContainerResponseFilter {
    private static final int FIRST_ERROR = 400;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < FIRST_ERROR) {
            return;
        }
        if (response.getEntity() == null
                ? !request.getMethod().equals(HttpMethod.HEAD)
                : isUnwantedPage(request, response)) {
            Failure failure = HttpFailures.of(response.getStatus());
            put(response, ErrorBody.of(failure.status(), failure.code(), failure.message(), ""));
        }
        if (response.getEntity() instanceof ErrorBody error) {
            String id = error.requestId().isEmpty() ? CurrentRequest.id(request) : error.requestId();
            put(response, error.withRequestId(id));
            response.getHeaders().putSingle(CurrentRequest.ID, id);
        } else if (isJsonByAnotherName(response.getMediaType())) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static void put(ContainerResponseContext response, ErrorBody body) {
        response.setEntity(body, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
    }

    /** A page for people, though the caller is no browser. */
    private static boolean isUnwantedPage(ContainerRequestContext request, ContainerResponseContext response) {
        return MediaType.TEXT_HTML_TYPE.equals(plain(response.getMediaType()))
                && request.getAcceptableMediaTypes().stream()
                        .noneMatch(accepted -> MediaType.TEXT_HTML_TYPE.equals(plain(accepted)));
    }

    private static @Nullable MediaType plain(@Nullable MediaType type) {
        return type == null ? null : new MediaType(type.getType(), type.getSubtype());
    }

    private static boolean isJsonByAnotherName(@Nullable MediaType type) {
        return type != null && type.getSubtype().toLowerCase(Locale.ROOT).endsWith("+json");
    }
}
