package dev.flowconnector.jaxrs.trigger;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.flowconnector.core.trigger.Poll;
import dev.flowconnector.core.trigger.PollSingle;
import dev.flowconnector.core.trigger.PollSource;
import dev.flowconnector.core.trigger.PollSource.News;
import dev.flowconnector.jaxrs.capability.CapabilityHandler;
import dev.flowconnector.jaxrs.capability.CapabilityKind;
import dev.flowconnector.jaxrs.capability.CapabilityUrls;
import dev.flowconnector.jaxrs.cursor.Cursor;
import dev.flowconnector.jaxrs.error.ErrorBody;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Answers the first and all later calls of polling triggers. */
public final class PollAnswers implements CapabilityHandler {
    private final Map<String, PollSource<?>> sources;
    private final CapabilityUrls urls;

    /** Answers from sources by name. */
    public PollAnswers(Map<String, PollSource<?>> sources, CapabilityUrls urls) {
        this.sources = Map.copyOf(sources);
        this.urls = urls;
    }

    @Override
    public CapabilityKind kind() {
        return CapabilityKind.POLL;
    }

    @Override
    public String method() {
        return HttpMethod.GET;
    }

    @Override
    public Response answer(ContainerRequestContext request, String subject) {
        Cursor cursor = Cursor.of(subject);
        PollSource<?> source = sources.get(cursor.source());
        if (source == null) {
            return ErrorBody.notFound("The trigger '" + cursor.source() + "' does not exist any more.");
        }
        News<?> news = source.after(cursor.position(), cursor.parameters());
        return news.items().isEmpty()
                ? later(url(request, cursor), source.retryAfter())
                : news(request, cursor, news, source.retryAfter());
    }

    /** The first call of a flow only remembers where it starts. */
    Response begun(ContainerRequestContext request, Poll<?> poll) {
        String name = poll.source().name();
        if (!sources.containsKey(name)) {
            throw new IllegalStateException("The poll source '" + name
                    + "' is not registered; add it with ConnectorRuntime.Builder#pollSource");
        }
        Cursor start = new Cursor(
                name, poll.parameters(), poll.source().latest(poll.parameters()), poll instanceof PollSingle);
        return later(url(request, start), poll.source().retryAfter());
    }

    private Response news(ContainerRequestContext request, Cursor cursor, News<?> news, Duration retryAfter) {
        if (cursor.single() && news.items().size() > 1) {
            throw new IllegalStateException("The poll source '" + cursor.source() + "' delivered "
                    + news.items().size() + " items to a trigger of single items, which takes one at a time");
        }
        Object entity = cursor.single() ? news.items().get(0) : new BatchBody(news.items());
        return Response.ok(entity, MediaType.APPLICATION_JSON_TYPE)
                .location(url(request, cursor.at(news.position())))
                .header(HttpHeaders.RETRY_AFTER, retryAfter.toSeconds())
                .build();
    }

    private static Response later(URI location, Duration retryAfter) {
        return Response.accepted()
                .location(location)
                .header(HttpHeaders.RETRY_AFTER, retryAfter.toSeconds())
                .build();
    }

    private URI url(ContainerRequestContext request, Cursor cursor) {
        return urls.url(request, CapabilityKind.POLL, cursor.text());
    }

    /** News as JSON: the platform starts one flow run for each item of the one array inside. */
    record BatchBody(@JsonProperty("value") List<?> value) {}
}
