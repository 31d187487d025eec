package dev.flowconnector.swagger.validate.model;

import java.util.List;

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
        return node.members().stream()
                .filter(Node::isObject)
                .flatMap(member -> Verb.of(member.name()).map(verb -> new Operation(this, verb, member)).stream())
                .toList();
    }

    /** {@code x-ms-notification-content}; without content where there is none. */
    public Node notificationContent() {
        return node.at("x-ms-notification-content");
    }
}
