package dev.flowconnector.jaxrs.poll;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.flowconnector.core.trigger.Poll;
import dev.flowconnector.core.trigger.PollSingle;
import dev.flowconnector.core.trigger.PollSource;
import dev.flowconnector.jaxrs.capability.CapabilityHandler;
import dev.flowconnector.jaxrs.capability.CapabilityKind;
import dev.flowconnector.jaxrs.capability.CapabilityUrls;
import dev.flowconnector.jaxrs.error.ErrorBody;
import dev.flowconnector.jaxrs.poll.Poller.News;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers the first and all later calls of polling triggers. */
public final class PollAnswers implements CapabilityHandler {
    // The least that flows accept: what is asked for at a URL that says nothing.
    private static final Duration SOON = Duration.ofMinutes(1);

    private final Map<String, PollSource<?>> sources;
    private final CapabilityUrls urls;
    private final InstantSource clock;

    /** Answers from sources by name. */
    public PollAnswers(Map<String, PollSource<?>> sources, CapabilityUrls urls, InstantSource clock) {
        this.sources = Map.copyOf(sources);
        this.urls = urls;
        this.clock = clock;
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
        PollCursor cursor = PollCursor.of(subject);
        PollSource<?> source = sources.get(cursor.source());
        if (source == null) {
            return ErrorBody.notFound("The trigger '" + cursor.source() + "' does not exist any more.");
        }
        return answer(request, source, cursor);
    }

    /** Leads a flow whose state cannot be read back to its trigger, which knows who may use it. */
    @Override
    public Optional<Response> refused(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.GET)
                ? FirstCall.of(request.getUriInfo()).map(call -> later(urls.absolute(request, call), SOON))
                : Optional.empty();
    }

    /**
     * The answer to a call of the trigger itself: it only remembers where a flow starts, unless the platform's gateway
     * brings a state and takes the next one out of the body.
     */
    Response called(ContainerRequestContext request, Poll<?> poll) {
        Optional<PollState> state = poll instanceof PollSingle ? Optional.empty() : broughtState(request, poll);
        return state.isPresent() || (PolicyTriggers.isOne(request) && !(poll instanceof PollSingle))
                ? withState(poll.source(), poll.parameters(), state)
                : begun(request, poll);
    }

    private Optional<PollState> broughtState(ContainerRequestContext request, Poll<?> poll) {
        return Optional.ofNullable(request.getUriInfo().getQueryParameters().getFirst(PollCursor.STATE_PARAMETER))
                .flatMap(urls::readState)
                .map(PollCursor::of)
                .filter(cursor -> cursor.watches(poll))
                .flatMap(PollCursor::state);
    }

    /** The newest first, as the policy wants them; the body has a state even if nothing is new. */
    private <T> Response withState(PollSource<T> source, Map<String, String> parameters, Optional<PollState> state) {
        Poller<T> poller = new Poller<>(source, parameters, clock);
        News<T> news = state.map(known -> poller.poll(known, source.itemsPerPoll()))
                .orElseGet(() -> new News<>(List.of(), poller.begin(), false));
        List<T> newestFirst = new ArrayList<>(news.items());
        Collections.reverse(newestFirst);
        String next = urls.state(new PollCursor(source.name(), parameters, false, Optional.of(news.state())).text());
        return Response.ok(new PolicyBody(newestFirst, next), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    /** The first call of a flow only remembers where it starts. */
    private Response begun(ContainerRequestContext request, Poll<?> poll) {
        PollSource<?> source = poll.source();
        if (!sources.containsKey(source.name())) {
            throw new IllegalStateException("The poll source '" + source.name()
                    + "' is not registered; add it with ConnectorRuntime.Builder#pollSource");
        }
        return begun(
                request,
                source,
                new PollCursor(source.name(), poll.parameters(), poll instanceof PollSingle, Optional.empty()),
                FirstCall.of(request.getUriInfo(), poll.parameters().keySet()));
    }

    private <T> Response begun(
            ContainerRequestContext request, PollSource<T> source, PollCursor cursor, String firstCall) {
        PollCursor start = cursor.at(new Poller<>(source, cursor.parameters(), clock).begin());
        return later(url(request, start, firstCall), source.retryAfter());
    }

    private <T> Response answer(ContainerRequestContext request, PollSource<T> source, PollCursor cursor) {
        String firstCall = FirstCall.repeatedIn(request.getUriInfo());
        if (cursor.state().isEmpty()) {
            return begun(request, source, cursor, firstCall);
        }
        News<T> news = new Poller<>(source, cursor.parameters(), clock)
                .poll(cursor.state().get(), cursor.single() ? 1 : source.itemsPerPoll());
        URI next = url(request, cursor.at(news.state()), firstCall);
        if (news.items().isEmpty()) {
            return later(next, source.retryAfter());
        }
        Object entity = cursor.single() ? news.items().get(0) : new BatchBody(news.items());
        Duration wait = news.more() ? Duration.ZERO : source.retryAfter();
        return Response.ok(entity, MediaType.APPLICATION_JSON_TYPE)
                .location(next)
                .header(HttpHeaders.RETRY_AFTER, wait.toSeconds())
                .build();
    }

    private static Response later(URI location, Duration retryAfter) {
        return Response.accepted()
                .location(location)
                .header(HttpHeaders.RETRY_AFTER, retryAfter.toSeconds())
                .build();
    }

    private URI url(ContainerRequestContext request, PollCursor cursor, String firstCall) {
        return FirstCall.addTo(urls.url(request, CapabilityKind.POLL, cursor.text()), firstCall);
    }

    /** News as JSON for the policy, which sends the state back. */
    record PolicyBody(
            @JsonProperty("value") List<?> value,
            @JsonProperty(PollCursor.STATE_PARAMETER) String triggerState) {}

    /** News as JSON: the platform starts one flow run for each item of the one array inside. */
    record BatchBody(@JsonProperty("value") List<?> value) {}
}
