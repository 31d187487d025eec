package dev.flowconnector.jaxrs;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.operation.AsyncOperation;
import dev.flowconnector.core.page.Page;
import dev.flowconnector.core.trigger.Poll;
import dev.flowconnector.core.trigger.PollSingle;
import dev.flowconnector.core.trigger.PollSource.News;
import dev.flowconnector.core.trigger.Subscription;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the answers of the protocol; first and later calls get theirs from here, so they cannot differ. */
final class Answers {
    private final ConnectorRuntime runtime;

    Answers(ConnectorRuntime runtime) {
        this.runtime = runtime;
    }

    Response running(AsyncOperation<?> operation) {
        return running(operation.id(), operation.retryAfter());
    }

    Response running(String id, Duration retryAfter) {
        return later(url(CapabilityKind.OPERATION, id), retryAfter);
    }

    Response subscribed(Subscription<?> subscription) {
        return Response.created(url(CapabilityKind.SUBSCRIPTION, subscription.id()))
                .build();
    }

    /** The first call of a flow only remembers where it starts. */
    Response begun(Poll<?> poll) {
        Cursor cursor = new Cursor(
                poll.source().name(),
                poll.parameters(),
                poll.source().latest(poll.parameters()),
                poll instanceof PollSingle);
        if (runtime.pollSource(cursor.source()) == null) {
            throw new IllegalStateException("The poll source '" + cursor.source()
                    + "' is not registered; add it with ConnectorRuntime.Builder#pollSource");
        }
        return later(url(CapabilityKind.POLL, cursor.text()), poll.source().retryAfter());
    }

    Response nothingNew(Cursor cursor, Duration retryAfter) {
        return later(url(CapabilityKind.POLL, cursor.text()), retryAfter);
    }

    Response news(Cursor cursor, News<?> news, Duration retryAfter) {
        if (cursor.single() && news.items().size() > 1) {
            throw new IllegalStateException("The poll source '" + cursor.source() + "' delivered "
                    + news.items().size() + " items to a trigger of single items, which takes one at a time");
        }
        Object entity = cursor.single() ? news.items().get(0) : new BatchBody(news.items());
        return json(entity)
                .location(url(CapabilityKind.POLL, cursor.at(news.position()).text()))
                .header(HttpHeaders.RETRY_AFTER, retryAfter.toSeconds())
                .build();
    }

    PageBody page(Page<?> page) {
        String link = page.next()
                .map(next -> new Cursor(next.source(), next.parameters(), next.position(), false))
                .map(cursor -> url(CapabilityKind.PAGE, cursor.text()).toString())
                .orElse(null);
        return new PageBody(page.value(), link);
    }

    Response result(Object result) {
        if (result instanceof BinaryContent content) {
            return Response.ok(content, content.mediaType().orElse(MediaType.APPLICATION_OCTET_STREAM))
                    .build();
        }
        return json(result instanceof Page<?> page ? page(page) : result).build();
    }

    private static Response later(URI location, Duration retryAfter) {
        return Response.accepted()
                .location(location)
                .header(HttpHeaders.RETRY_AFTER, retryAfter.toSeconds())
                .build();
    }

    private static Response.ResponseBuilder json(Object entity) {
        return Response.ok(entity, MediaType.APPLICATION_JSON_TYPE);
    }

    private URI url(CapabilityKind kind, String subject) {
        return runtime.url(kind, runtime.capabilities().sign(kind, subject));
    }

    /** News as JSON: the platform starts one flow run for each item of the one array inside. */
    record BatchBody(List<?> value) {}

    /** A page as JSON. */
    record PageBody(
            List<?> value,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String nextLink) {}
}
