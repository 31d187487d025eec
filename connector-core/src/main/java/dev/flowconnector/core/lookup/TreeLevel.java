package dev.flowconnector.core.lookup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One level of a file picker, as an operation answers it for {@code @FilePicker}.
 *
 * <p>On the wire {@code {"value": [{"id": "f1", "name": "Reports", "isFolder": true}]}}, with status 200, for an empty
 * folder, too. {@code @FilePicker} knows this shape.
 *
 * @param value the rows, in the order in which the maker sees them
 */
public record TreeLevel(@JsonProperty("value") List<TreeNode> value) implements LookupAnswer {
    /** Copies the rows. */
    public TreeLevel {
        value = List.copyOf(value);
    }
}
