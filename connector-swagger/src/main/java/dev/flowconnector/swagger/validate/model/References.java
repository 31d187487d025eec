package dev.flowconnector.swagger.validate.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Follows references inside one document. */
final class References {
    /** A definition that only refers on is not allowed at all; more than a few are a circle. */
    private static final int HOPS = 20;

    private final Node root;
    private final Views views;

    References(Node root, Views views) {
        this.root = root;
        this.views = views;
    }

    Optional<Node> resolve(Node node) {
        Node at = node;
        for (int hop = 0; hop < HOPS; hop++) {
            Optional<String> reference = at.text("$ref");
            if (reference.isEmpty()) {
                return at.exists() ? Optional.of(at) : Optional.empty();
            }
            if (!reference.get().startsWith("#/")) {
                return Optional.empty();
            }
            at = views.target(reference.get(), this);
        }
        return Optional.empty();
    }

    /** Where a reference leads, worked out anew. */
    Node target(String reference) {
        Node at = root;
        for (String step : reference.substring(2).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (at.isArray()) {
                at = name.matches("[0-9]{1,6}") ? at.at(Integer.parseInt(name)) : at.at(-1);
            } else {
                at = at.has(name) ? at.at(name) : at.at(decoded(name));
            }
        }
        return at;
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
