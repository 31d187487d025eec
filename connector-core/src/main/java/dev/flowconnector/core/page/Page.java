package dev.flowconnector.core.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list: the items in {@code value}, the URL of the next page in {@code nextLink}.
 *
 * <p>The method returns the first page, {@code return Page.first(source, Map.of("workspaceId", workspaceId))}; the
 * source delivers the others. Instances are immutable.
 *
 * @param <T> type of one item
 */
public final class Page<T> {
    private final List<T> value;
    private final @Nullable Next next;

    private Page(List<T> value, @Nullable Next next) {
        this.value = List.copyOf(value);
        this.next = next;
    }

    /** A page that no other page follows. */
    public static <T> Page<T> of(List<T> value) {
        return new Page<>(value, null);
    }

    /** The first page of a source, with the caller's parameters. */
    public static <T> Page<T> first(PageSource<T> source, Map<String, String> parameters) {
        return read(source, parameters, "");
    }

    /**
     * The page of a source that begins at a position.
     *
     * @throws IllegalStateException if the source returns more than its limit, or the position itself as the next one
     */
    public static <T> Page<T> read(PageSource<T> source, Map<String, String> parameters, String position) {
        int limit = source.itemsPerPage();
        PageSource.Slice<T> slice = source.read(position, limit, parameters);
        if (slice.items().size() > limit) {
            throw new IllegalStateException("The page source '" + source.name() + "' returned "
                    + slice.items().size() + " items at the position '" + position + "', though a page has at most "
                    + limit
                    + "; read no more than the limit, and name the position of the next page");
        }
        if (slice.next().filter(position::equals).isPresent()) {
            throw new IllegalStateException(
                    "The page source '" + source.name() + "' names its own position '" + position
                            + "' as the next one, which would never end; name the position behind the last item, or none");
        }
        return new Page<>(
                slice.items(),
                slice.next().map(at -> new Next(source.name(), parameters, at)).orElse(null));
    }

    /** The items. */
    public List<T> value() {
        return value;
    }

    /** Where the next page begins; empty on the last one. */
    public Optional<Next> next() {
        return Optional.ofNullable(next);
    }

    /**
     * The beginning of the next page.
     *
     * @param source name of the source
     * @param parameters the caller's parameters
     * @param position position in the source
     */
    public record Next(String source, Map<String, String> parameters, String position) {
        /** Copies the parameters. */
        public Next {
            parameters = Map.copyOf(parameters);
        }
    }
}
