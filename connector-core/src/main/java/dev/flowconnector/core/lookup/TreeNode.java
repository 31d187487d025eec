package dev.flowconnector.core.lookup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * One row of a file picker.
 *
 * @param id what the flow keeps and sends, and what the next level is asked for with
 * @param name what the maker sees
 * @param isFolder whether the row can be opened
 */
public record TreeNode(
        @JsonProperty("id") String id,
        @JsonProperty("name") String name,
        @JsonProperty("isFolder") boolean isFolder) {
    /** Refuses null. */
    public TreeNode {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /** A row that can be opened. */
    public static TreeNode folder(String id, String name) {
        return new TreeNode(id, name, true);
    }

    /** A row with nothing inside. */
    public static TreeNode file(String id, String name) {
        return new TreeNode(id, name, false);
    }
}
