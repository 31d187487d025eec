package dev.flowconnector.jaxrs.cursor;

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
public record Cursor(String source, Map<String, String> parameters, String position, boolean single) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Sorts the parameters, so that equal cursors make equal tokens. */
    public Cursor {
        parameters = new TreeMap<>(parameters);
    }

    /** Another place in the same source. */
    public Cursor at(String position) {
        return new Cursor(source, parameters, position, single);
    }

    /** The form that travels. */
    public String text() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the form that travelled. */
    public static Cursor of(String text) {
        try {
            return MAPPER.readValue(text, Cursor.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
