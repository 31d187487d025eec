package dev.flowconnector.swagger.validate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A path with its operations.
 *
 * @param definition the definition around it
 * @param node the path item
 */
public record PathItem(Definition definition, Node node) {
    /** The path, with its templates. */
    public String path() {
        return node.name();
    }

    /** The operations that are objects, in their order. */
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Node member : node.members()) {
            Optional<Verb> verb = Verb.of(member.name());
            if (verb.isPresent() && member.isObject()) {
                operations.add(new Operation(this, verb.get(), member));
            }
        }
        return List.copyOf(operations);
    }

    /** {@code x-ms-notification-content}; without content where there is none. */
    public Node notificationContent() {
        return node.at("x-ms-notification-content");
    }
}
