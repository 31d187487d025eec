package dev.flowconnector.jaxrs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * A place in a source: what a token for a poll or a page says.
 *
 * @param source name of the source
 * @param parameters the maker's parameters
 * @param position position in the source
 * @param single whether a poll delivers one item instead of an array
 */
record Cursor(String source, Map<String, String> parameters, String position, boolean single) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    Cursor {
        parameters = new TreeMap<>(parameters);
    }

    Cursor at(String position) {
        return new Cursor(source, parameters, position, single);
    }

    String text() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Cursor of(String text) {
        try {
            return MAPPER.readValue(text, Cursor.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
