package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks that a subscription has exactly one notification URL in its body, and makes it required through the whole chain
 * of schemas, as the platform demands.
 */
public final class WebhookShape {
    private static final String REFERENCE = "#/definitions/";

    private final ObjectNode definitions;
    private final Findings findings;

    /** Over the definitions of a run. */
    public WebhookShape(ObjectNode definitions, Findings findings) {
        this.definitions = definitions;
        this.findings = findings;
    }

    /** Checks one operation; everything but a webhook passes. */
    public void check(ReadOperation operation) {
        List<String> urls = new ArrayList<>();
        for (JsonNode parameter : operation.operation().path("parameters")) {
            if (parameter.path("schema") instanceof ObjectNode schema) {
                find(schema, new ArrayDeque<>(), urls, Collections.newSetFromMap(new IdentityHashMap<>()));
            }
        }
        boolean webhook = operation.outcome() instanceof Outcome.Webhook;
        if (webhook && urls.isEmpty()) {
            report(
                    operation,
                    "notification-url-missing",
                    "The subscription '" + operation.id() + "' has no property for the notification URL.",
                    "Put @NotificationUrl on a String or URI property of the body.");
        } else if (urls.size() > 1) {
            report(
                    operation,
                    "notification-url-multiple",
                    "The body has " + urls.size() + " notification URLs: '" + String.join("', '", urls)
                            + "'; the platform fills exactly one.",
                    "Keep @NotificationUrl on one of them.");
        } else if (!webhook && !urls.isEmpty()) {
            report(
                    operation,
                    "notification-url-not-a-trigger",
                    "The body has the notification URL '" + urls.get(0) + "', but the method is no webhook.",
                    "Return Subscription<Event>, or add @WebhookTrigger(Event.class); or return WebhookAction<Result>"
                            + " if the flow is to wait.");
        }
    }

    private void report(ReadOperation operation, String rule, String message, String repair) {
        findings.add(Finding.error(rule, operation.method().origin(), message, repair));
    }

    /** One step into an object: the object and the property taken. */
    private record Step(ObjectNode object, String property) {}

    private void find(ObjectNode schema, Deque<Step> chain, List<String> urls, Set<ObjectNode> open) {
        ObjectNode object = target(schema);
        if (object.path("x-ms-notification-url").asBoolean()) {
            chain.forEach(step -> require(step.object(), step.property()));
            urls.add(String.join("/", chain.stream().map(Step::property).toList()));
            return;
        }
        if (!(object.path("properties") instanceof ObjectNode properties) || !open.add(object)) {
            return;
        }
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            if (property.getValue() instanceof ObjectNode child) {
                chain.addLast(new Step(object, property.getKey()));
                find(child, chain, urls, open);
                chain.removeLast();
            }
        }
        open.remove(object);
    }

    private ObjectNode target(ObjectNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.startsWith(REFERENCE)
                        && definitions.get(reference.substring(REFERENCE.length())) instanceof ObjectNode target
                ? target
                : schema;
    }

    private static void require(ObjectNode object, String property) {
        ArrayNode required =
                object.get("required") instanceof ArrayNode existing ? existing : object.putArray("required");
        for (JsonNode name : required) {
            if (name.asText().equals(property)) {
                return;
            }
        }
        required.add(property);
    }
}
