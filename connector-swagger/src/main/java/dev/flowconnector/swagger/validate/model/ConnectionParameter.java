package dev.flowconnector.swagger.validate.model;

/**
 * An input of the connection.
 *
 * @param node the parameter
 */
public record ConnectionParameter(Node node) {
    /** Its name. */
    public String name() {
        return node.name();
    }

    /** {@code type}; empty if it has none. */
    public String type() {
        return node.text("type").orElse("");
    }

    /** {@code uiDefinition.constraints}; without content where there are none. */
    public Node constraints() {
        return node.at("uiDefinition").at("constraints");
    }

    /** {@code oAuthSettings}; without content where there are none. */
    public Node oAuthSettings() {
        return node.at("oAuthSettings");
    }
}
