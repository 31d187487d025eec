package dev.flowconnector.swagger.diff;

/**
 * One parameter of one version, its reference resolved.
 *
 * @param node the parameter object
 */
record Parameter(Cursor node) {
    String name() {
        return node.text("name");
    }

    String in() {
        return node.text("in");
    }

    boolean isBody() {
        return in().equals("body");
    }

    boolean isRequired() {
        return node.node().path("required").asBoolean(false) || in().equals("path");
    }

    /** Never filled in by a maker: the default is sent, or nothing. */
    boolean isInternal() {
        return node.text("x-ms-visibility").equals("internal");
    }

    boolean hasDefault() {
        return node.get("default").exists();
    }

    /** Where its type stands: in the schema of a body, else in the parameter itself. */
    Cursor schema() {
        return isBody() ? node.get("schema") : node;
    }
}
