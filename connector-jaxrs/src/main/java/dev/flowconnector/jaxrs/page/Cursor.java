package dev.flowconnector.jaxrs.page;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * A place in a source: what a token for a page says.
 *
 * @param source name of the source
 * @param parameters the maker's parameters
 * @param position position in the source
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Cursor(String source, Map<String, String> parameters, String position) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Sorts the parameters, so that equal cursors make equal tokens. */
    Cursor {
        parameters = new TreeMap<>(parameters);
    }

    /** The form that travels. */
    String text() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the form that travelled. */
    static Cursor of(String text) {
        try {
            return MAPPER.readValue(text, Cursor.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
