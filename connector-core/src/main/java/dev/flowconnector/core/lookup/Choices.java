package dev.flowconnector.core.lookup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The values of a drop-down, as an operation answers them for {@code @DynamicValues}.
 *
 * <p>On the wire {@code {"value": [{"id": "l1", "name": "Invoices"}]}}, with status 200, if there are none, too. The
 * generator knows this shape: {@code @DynamicValues} needs neither {@code value} nor {@code title} nor {@code collection}.
 * Keep the list short, some hundred rows at most; the designer loads all of them.
 *
 * @param value the rows, in the order in which the maker sees them
 * @param <V> type of the ids: that of the input which the drop-down fills
 */
public record Choices<V>(@JsonProperty("value") List<Choice<V>> value) implements LookupAnswer {
    /** Copies the rows. */
    public Choices {
        value = List.copyOf(value);
    }

    /** A row for each item of a collection. */
    public static <T, V> Choices<V> of(Collection<T> items, Function<T, V> id, Function<T, String> name) {
        return new Choices<>(items.stream()
                .map(item -> new Choice<>(id.apply(item), name.apply(item)))
                .toList());
    }

    /** Nothing to choose. */
    public static <V> Choices<V> none() {
        return new Choices<>(List.of());
    }
}
