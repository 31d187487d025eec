package dev.flowconnector.jaxrs.poll;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.core.trigger.Poll;
import dev.flowconnector.core.trigger.Watermark;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the token of a poll says.
 *
 * @param source name of the source
 * @param parameters what the maker gave to the trigger
 * @param single whether an answer carries one item instead of an array
 * @param state how far the flow has come; empty if it was written by another version
 */
record PollCursor(String source, Map<String, String> parameters, boolean single, Optional<PollState> state) {
    /** The query parameter and the property by which the platform's policy carries a state; the generator writes it, too. */
    static final String STATE_PARAMETER = "triggerState";

    private static final int VERSION = 1;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Sorts the parameters, so that equal cursors make equal tokens. */
    PollCursor {
        parameters = new TreeMap<>(parameters);
    }

    /** Whether it is about the same items, which it is not when the maker has changed the trigger. */
    boolean watches(Poll<?> poll) {
        return source.equals(poll.source().name()) && parameters.equals(poll.parameters());
    }

    PollCursor at(PollState next) {
        return new PollCursor(source, parameters, single, Optional.of(next));
    }

    /** The form that travels. */
    String text() {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("source", source);
        node.set("parameters", MAPPER.valueToTree(parameters));
        node.put("single", single);
        state.ifPresent(known -> {
            ObjectNode written = node.putObject("state").put("version", VERSION);
            written.put("time", known.floor().time().toString());
            written.put("id", known.floor().id());
            written.put("done", known.packed());
        });
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the form that travelled, whichever version wrote it: what to watch is said alike by all of them. */
    static PollCursor of(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            Map<String, String> parameters = new TreeMap<>();
            node.path("parameters")
                    .properties()
                    .forEach(entry ->
                            parameters.put(entry.getKey(), entry.getValue().asText()));
            return new PollCursor(
                    node.path("source").asText(),
                    parameters,
                    node.path("single").asBoolean(),
                    state(node.path("state")));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<PollState> state(JsonNode node) {
        if (node.path("version").asInt() != VERSION) {
            return Optional.empty();
        }
        try {
            Watermark floor = new Watermark(
                    Instant.parse(node.path("time").asText()), node.path("id").asText());
            return Optional.of(PollState.of(floor, node.path("done").asText()));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
