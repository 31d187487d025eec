package dev.flowconnector.swagger.document;

import java.util.List;
import java.util.Objects;

/**
 * Something in the text of a file that strict readers refuse or lose, found while it was read. Immutable.
 *
 * @param kind what sort of fault
 * @param origin where it stands
 * @param message what is wrong
 * @param repair how to mend it
 * @param edits what a machine may do to mend it
 */
public record TextFault(Kind kind, Origin origin, String message, String repair, List<Edit> edits) {
    /** Checks the components. */
    public TextFault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(repair, "repair");
        edits = List.copyOf(edits);
    }

    /** The sorts of faults. */
    public enum Kind {
        /** The text is not JSON. */
        SYNTAX,
        /** A member stands twice in one object. */
        DUPLICATE_KEY,
        /** The file begins with a byte order mark. */
        BYTE_ORDER_MARK,
        /** The bytes are not UTF-8. */
        ENCODING,
        /** The file is YAML. */
        YAML
    }
}
