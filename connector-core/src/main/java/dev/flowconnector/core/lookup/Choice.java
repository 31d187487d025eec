package dev.flowconnector.core.lookup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * One row of a drop-down.
 *
 * @param id what the flow keeps and sends: a text or a number
 * @param name what the maker sees
 * @param <V> type of the id
 */
public record Choice<V>(
        @JsonProperty("id") V id, @JsonProperty("name") String name) {
    /** Refuses null: the designer skips a row without id or name. */
    public Choice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
