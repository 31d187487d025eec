package dev.flowconnector.swagger.diff;

/**
 * A value as flows know it, and how it travels.
 *
 * @param direction to the API or from it
 * @param wire as text in an address or form, or as JSON
 * @param path names from the outside to the inside, with slashes; empty for a body as a whole
 * @param internal whether it, or something around it, is hidden from makers
 */
record Field(Direction direction, Wire wire, String path, boolean internal) {
    /** How a value travels. */
    enum Wire {
        /** In path, query, header or form, where everything is text. */
        TEXT,
        /** In a JSON body, where types are told apart. */
        JSON
    }

    static Field output(Direction direction) {
        return new Field(direction, Wire.JSON, "", false);
    }

    static Field of(Parameter parameter) {
        return parameter.isBody()
                ? new Field(Direction.INPUT, Wire.JSON, "", parameter.isInternal())
                : new Field(Direction.INPUT, Wire.TEXT, parameter.name(), false);
    }

    boolean isInput() {
        return direction == Direction.INPUT;
    }

    Field named(String name) {
        return new Field(direction, wire, path.isEmpty() ? name : path + "/" + name, internal);
    }

    Field items() {
        return new Field(direction, wire, path + "[]", internal);
    }

    /** The same, hidden if a maker does not see it. */
    Field hiddenIf(boolean hidden) {
        return new Field(direction, wire, path, internal || hidden);
    }

    /** As a message names it. */
    String words() {
        return path.isEmpty() ? "the " + direction.words() : "the " + direction.words() + " " + Quoted.text(path);
    }

    /** As a message begins with it. */
    String atStart() {
        return "T" + words().substring(1);
    }
}
