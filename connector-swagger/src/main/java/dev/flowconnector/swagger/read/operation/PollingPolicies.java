package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.resource.ResourceMethod;

/** Triggers whose state the policy {@code pollingtrigger} carries: a property of the answer becomes a parameter. */
public final class PollingPolicies {
    /** Name of the property and of the parameter; the run-time library has the same. */
    public static final String STATE = "triggerState";

    private PollingPolicies() {}

    /** Whether an operation of a definition is such a trigger. */
    public static boolean isOne(JsonNode operation) {
        return operation.has("x-ms-trigger-metadata")
                && operation.at("/responses/200/schema/properties/" + STATE).has("x-ms-visibility");
    }

    /** Declares the parameter: the gateway sends nothing that is not declared, and makers do not see it. */
    static void addState(ArrayNode parameters, ResourceMethod method, Findings findings) {
        for (JsonNode parameter : parameters) {
            if (parameter.path("name").asText().equals(STATE)) {
                findings.add(Finding.error(
                        "polling-policy-parameter-taken",
                        method.origin(),
                        "The method has a parameter \"" + STATE
                                + "\", the name under which @PollingPolicy has the state" + " sent.",
                        "Give the parameter another name."));
                return;
            }
        }
        ObjectNode state = parameters.addObject();
        state.put("name", STATE).put("in", "query").put("required", false).put("type", "string");
        state.put("description", "How far the trigger has come; the connection sends it.");
        state.put("x-ms-summary", "Trigger State").put("x-ms-visibility", "internal");
    }
}
