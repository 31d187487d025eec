package dev.flowconnector.swagger.bundle.properties;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.bundle.configuration.Policy;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.read.operation.PollingPolicies;
import dev.flowconnector.swagger.validate.model.PolicyTemplate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Checks configured policies against the templates and writes them with the prefixes of the file. */
final class PolicyWriter {
    private static final String OPERATIONS = "x-ms-apimTemplate-operationName";
    private static final String SECTION = "x-ms-apimTemplate-policySection";
    private static final String PREFIX = "x-ms-apimTemplateParameter.";

    private final Collection<String> operationIds;
    private final Findings findings;

    PolicyWriter(Collection<String> operationIds, Findings findings) {
        this.operationIds = operationIds;
        this.findings = findings;
    }

    /** A policy that the definition needs; its parameters are right by construction. */
    static ObjectNode generated(String template, String title, List<String> operations, Map<String, String> values) {
        ObjectNode policy = JsonNodeFactory.instance.objectNode();
        policy.put("templateId", template).put("title", title);
        ObjectNode parameters = policy.putObject("parameters");
        if (!operations.isEmpty()) {
            ArrayNode names = parameters.putArray(OPERATIONS);
            operations.forEach(names::add);
        }
        values.forEach((name, value) -> parameters.put(PREFIX + name, value));
        return policy;
    }

    /** Sends the state of the last answer with the next call; it is in the body, so that an empty array keeps it. */
    static ObjectNode polling(String operation, String title) {
        ObjectNode policy = generated("pollingtrigger", title, List.of(operation), Map.of());
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        written.set("templateId", policy.get("templateId"));
        written.put("type", "PollingTrigger");
        written.set("title", policy.get("title"));
        ObjectNode parameters = (ObjectNode) policy.get("parameters");
        parameters
                .putObject(PREFIX + "triggerConfig")
                .put(PollingPolicies.STATE, "@{triggerBody()." + PollingPolicies.STATE + "}");
        parameters.put(PREFIX + "triggerDataPath", "@triggerBody().value");
        written.set("parameters", parameters);
        return written;
    }

    /** A configured policy; absent when it is wrong, which was reported. */
    Optional<ObjectNode> configured(Policy policy) {
        Optional<PolicyTemplate> found = PolicyTemplate.of(policy.templateId());
        if (found.isEmpty()) {
            report(
                    "policy-template-unknown",
                    policy,
                    "there is no template \"" + policy.templateId() + "\". Known: "
                            + String.join(", ", PolicyTemplate.ids()) + ".",
                    Spelling.didYouMean(policy.templateId(), PolicyTemplate.ids()) + "Correct the templateId.");
            return Optional.empty();
        }
        PolicyTemplate template = found.get();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("templateId", template.id());
        policy.title().ifPresent(title -> node.put("title", title));
        if (template.id().equals("pollingtrigger")) {
            node.put("type", "PollingTrigger");
        }
        ObjectNode parameters = node.putObject("parameters");
        operations(policy, parameters);
        policy.parameters().forEach((name, value) -> parameter(policy, template, name, value, parameters));
        for (Map.Entry<String, PolicyTemplate.Parameter> expected :
                template.parameters().entrySet()) {
            if (expected.getValue().required() && !parameters.has(PREFIX + expected.getKey())) {
                report(
                        "policy-parameter-missing",
                        policy,
                        "the template \"" + template.id() + "\" needs the parameter \"" + expected.getKey() + "\".",
                        "Add it below <parameters>.");
            }
        }
        return Optional.of(node);
    }

    private void operations(Policy policy, ObjectNode parameters) {
        if (policy.operations().isEmpty()) {
            return;
        }
        ArrayNode names = parameters.putArray(OPERATIONS);
        for (String id : policy.operations()) {
            names.add(id);
            if (!operationIds.contains(id)) {
                report(
                        "policy-operation-dangling",
                        policy,
                        "the connector has no operation \"" + id + "\". Its operations: "
                                + Spelling.listed(new TreeSet<>(operationIds)) + ".",
                        Spelling.didYouMean(id, operationIds) + "Name an operation id of the definition.");
            }
        }
    }

    private void parameter(
            Policy policy, PolicyTemplate template, String written, Object value, ObjectNode parameters) {
        String name = written.startsWith(PREFIX) ? written.substring(PREFIX.length()) : written;
        if (name.equals("policySection") || name.equals(SECTION)) {
            section(policy, template, value.toString(), parameters);
            return;
        }
        PolicyTemplate.Parameter expected = template.parameters().get(name);
        if (expected == null) {
            report(
                    "policy-parameter-unknown",
                    policy,
                    "the template \"" + template.id() + "\" has no parameter \"" + written + "\". Known: "
                            + String.join(", ", template.parameters().keySet()) + ".",
                    Spelling.didYouMean(name, template.parameters().keySet()) + "Correct or remove it.");
            return;
        }
        if (!expected.values().isEmpty() && !expected.values().contains(value.toString())) {
            report(
                    "policy-parameter-invalid",
                    policy,
                    "the parameter \"" + name + "\" has the value \"" + value + "\". Allowed: "
                            + Spelling.listed(expected.values()) + ".",
                    Spelling.didYouMean(value.toString(), expected.values()) + "Write one of them.");
        }
        JsonNode tree = Plain.tree(value);
        parameters.set(PREFIX + name, tree.isValueNode() ? JsonNodeFactory.instance.textNode(tree.asText()) : tree);
    }

    private void section(Policy policy, PolicyTemplate template, String value, ObjectNode parameters) {
        if (template.sections().contains(value)) {
            parameters.put(SECTION, value);
            return;
        }
        report(
                "policy-parameter-invalid",
                policy,
                template.sections().isEmpty()
                        ? "the template \"" + template.id() + "\" has no policySection."
                        : "policySection has the value \"" + value + "\". Allowed: "
                                + Spelling.listed(template.sections()) + ".",
                template.sections().isEmpty() ? "Remove it." : "Write one of them.");
    }

    private void report(String rule, Policy policy, String message, String repair) {
        findings.add(Finding.error(rule, Origin.WHOLE, "Configuration '" + policy.place() + "': " + message, repair));
    }
}
