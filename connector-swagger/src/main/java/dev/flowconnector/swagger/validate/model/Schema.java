package dev.flowconnector.swagger.validate.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A schema where it is written. One that several places refer to is one schema.
 *
 * @param node the schema; may be a reference
 * @param place what it is to the node around it
 * @param directions where its values travel, by all operations that reach it; empty for one that none reaches, or that
 *     describes errors only, which no maker sees
 */
public record Schema(Node node, Place place, Set<Direction> directions) {
    /** Whether makers or callers give values of it. */
    public boolean isInput() {
        return directions.contains(Direction.INPUT);
    }

    /** {@code type}; empty if it has none. */
    public Optional<String> type() {
        return node.text("type");
    }

    /** Its own properties as written, which may be references. */
    public List<Node> properties() {
        return node.at("properties").members();
    }

    /** Whether the object around it demands it; false for a schema that is no property. */
    public boolean isRequired() {
        return place == Place.PROPERTY
                && node.parent().parent().at("required").texts().contains(node.name());
    }

    /** Whether makers do not see it. */
    public boolean isInternal() {
        return node.says("x-ms-visibility", "internal");
    }
}
