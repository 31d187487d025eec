package dev.flowconnector.jaxrs.content;

import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.jaxrs.error.ErrorBody;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Describes a file that is answered, by its headers, and answers requests for a part of it (RFC 9110, section 14): one
 * range with {@code 206}, several with the whole file. An answer that says {@code Accept-Ranges: none} is left whole.
 */
final class BinaryContentFilter implements ContainerResponseFilter {
    private static final String ACCEPT_RANGES = "Accept-Ranges";
    private static final String NO_RANGES = "none";
    private static final String CONTENT_RANGE = "Content-Range";
    private static final String RANGE = "Range";
    private static final String IF_RANGE = "If-Range";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof BinaryContent content)) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        content.mediaType().ifPresent(type -> headers.putSingle(HttpHeaders.CONTENT_TYPE, type));
        if (!headers.containsKey(HttpHeaders.CONTENT_DISPOSITION)) {
            content.name()
                    .ifPresent(
                            name -> headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(name)));
        }
        boolean whole = response.getStatus() == Response.Status.OK.getStatusCode();
        if (whole && !headers.containsKey(HttpHeaders.ETAG)) {
            content.entityTag().ifPresent(tag -> headers.putSingle(HttpHeaders.ETAG, "\"" + tag + "\""));
        }
        content.size().ifPresent(size -> {
            headers.putSingle(HttpHeaders.CONTENT_LENGTH, size);
            if (whole && !NO_RANGES.equals(response.getHeaderString(ACCEPT_RANGES))) {
                headers.putSingle(ACCEPT_RANGES, "bytes");
                range(request, response, size)
                        .ifPresent(range -> part(response, new ContentSlice(content, range), size));
            }
        });
    }

    private static Optional<ByteRange> range(
            ContainerRequestContext request, ContainerResponseContext response, long size) {
        String range = request.getHeaderString(RANGE);
        boolean asked = range != null && request.getMethod().equals(HttpMethod.GET);
        return asked && isUnchanged(request.getHeaderString(IF_RANGE), response)
                ? ByteRange.parse(range, size)
                : Optional.empty();
    }

    /** The caller wants a part only if it belongs to what it has already. */
    private static boolean isUnchanged(@Nullable String condition, ContainerResponseContext response) {
        if (condition == null) {
            return true;
        }
        String tag = response.getHeaderString(HttpHeaders.ETAG);
        boolean strong = tag != null && !tag.startsWith("W/");
        return (strong && condition.equals(tag))
                || condition.equals(response.getHeaderString(HttpHeaders.LAST_MODIFIED));
    }

    private static void part(ContainerResponseContext response, ContentSlice slice, long size) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (slice.range().isWithin(size)) {
            response.setStatusInfo(Response.Status.PARTIAL_CONTENT);
            headers.putSingle(CONTENT_RANGE, slice.range().contentRange(size));
            headers.putSingle(HttpHeaders.CONTENT_LENGTH, slice.range().length());
            response.setEntity(slice, new Annotation[0], response.getMediaType());
            return;
        }
        Response refusal = ErrorBody.response(
                        416,
                        "RangeNotSatisfiable",
                        "The file has " + size + " bytes; the range begins behind its end. Ask for less.")
                .build();
        response.setStatusInfo(refusal.getStatusInfo());
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        headers.remove(HttpHeaders.CONTENT_DISPOSITION);
        headers.remove(HttpHeaders.ETAG);
        headers.putSingle(CONTENT_RANGE, "bytes */" + size);
        response.setEntity(refusal.getEntity(), new Annotation[0], refusal.getMediaType());
    }
}
