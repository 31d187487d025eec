package dev.flowconnector.core.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a long list page by page, in an order that does not change between two pages.
 *
 * @param <T> type of one item
 */
public interface PageSource<T> {

    /** Stable name: it stands in the URL of the next page. */
    String name();

    /**
     * Reads one page.
     *
     * @param position empty for the first page, else what the page before named
     * @param limit how many items the page has at most
     * @param parameters the caller's parameters
     */
    Slice<T> read(String position, int limit, Map<String, String> parameters);

    /** How many items a page has at most; 100 unless overridden. */
    default int itemsPerPage() {
        return 100;
    }

    /**
     * A part of the list.
     *
     * @param items the items
     * @param next position of the next page; empty when there is none
     * @param <T> type of one item
     */
    record Slice<T>(List<T> items, Optional<String> next) {
        /** Copies the items. */
        public Slice {
            items = List.copyOf(items);
        }
    }
}
