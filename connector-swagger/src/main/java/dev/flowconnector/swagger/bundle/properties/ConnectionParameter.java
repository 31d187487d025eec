package dev.flowconnector.swagger.bundle.properties;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes single connection parameters. */
final class ConnectionParameter {
    private ConnectionParameter() {}

    static ObjectNode text(String label, String description) {
        return visible("string", label, description, true);
    }

    static ObjectNode secret(String label, String description) {
        return visible("securestring", label, description, false);
    }

    static ObjectNode gateway() {
        ObjectNode parameter = JsonNodeFactory.instance.objectNode().put("type", "gatewaySetting");
        ObjectNode constraints = parameter.putObject("uiDefinition").putObject("constraints");
        constraints.put("required", "true");
        constraints.putArray("capability").add("gateway");
        return parameter;
    }

    /** Lets the maker choose a value instead of typing it. */
    static void allow(ObjectNode parameter, List<String> values) {
        ArrayNode allowed = parameter.withObject("/uiDefinition/constraints").putArray("allowedValues");
        values.forEach(value -> allowed.addObject().put("value", value).put("text", value));
    }

    /** Lets the maker leave it empty. */
    static void defaultTo(ObjectNode parameter, String value) {
        parameter.put("defaultValue", value);
        parameter.withObject("/uiDefinition/constraints").put("required", "false");
    }

    private static ObjectNode visible(String type, String label, String description, boolean clearText) {
        ObjectNode parameter = JsonNodeFactory.instance.objectNode().put("type", type);
        ObjectNode ui = parameter.putObject("uiDefinition");
        ui.put("displayName", label).put("description", description).put("tooltip", description);
        ui.putObject("constraints").put("clearText", clearText).put("required", "true");
        return parameter;
    }
}
