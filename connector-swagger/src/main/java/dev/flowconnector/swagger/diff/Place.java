package dev.flowconnector.swagger.diff;

import com.fasterxml.jackson.core.JsonPointer;
import dev.flowconnector.swagger.document.Origin;
import java.util.Objects;

/**
 * Where something stands in one version of a connector. Immutable.
 *
 * @param part which of its files
 * @param pointer the node in that file
 * @param origin Java element, or line and column
 */
public record Place(Part part, JsonPointer pointer, Origin origin) {
    /** Checks the components. */
    public Place {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(origin, "origin");
    }

    /** The files of a connector that are compared. */
    public enum Part {
        /** {@code apiDefinition.swagger.json}. */
        DEFINITION,
        /** {@code apiProperties.json}. */
        PROPERTIES,
        /** The file that lists accepted changes. */
        ACCEPTED_CHANGES
    }
}
