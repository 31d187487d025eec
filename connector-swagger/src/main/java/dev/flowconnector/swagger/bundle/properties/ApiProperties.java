package dev.flowconnector.swagger.bundle.properties;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.bundle.configuration.ConnectorOptions;
import dev.flowconnector.swagger.bundle.configuration.OAuthConfiguration;
import dev.flowconnector.swagger.bundle.configuration.Policy;
import dev.flowconnector.swagger.bundle.definition.DefinedOperation;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.security.SecurityScheme;
import dev.flowconnector.swagger.read.security.SecurityScheme.OAuth2;
import dev.flowconnector.swagger.read.security.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes {@code apiProperties.json}. One use. */
public final class ApiProperties {
    private final ConnectorOptions options;
    private final List<DefinedOperation> operations;
    private final Findings findings;

    /** For a connector with these operations. */
    public ApiProperties(ConnectorOptions options, List<DefinedOperation> operations, Findings findings) {
        this.options = options;
        this.operations = List.copyOf(operations);
        this.findings = findings;
    }

    /**
     * The whole file.
     *
     * @param schemes how makers authenticate
     * @param variableServer address with parts that differ between makers
     * @param routes path of the API for each operation that stands elsewhere in the definition
     * @param color background of the icon
     */
    public ObjectNode write(
            List<SecurityScheme> schemes, Optional<Server> variableServer, Map<String, String> routes, String color) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        ObjectNode properties = file.putObject("properties");
        boolean hostConfigured = options.policies().stream()
                .anyMatch(policy -> policy.templateId().equalsIgnoreCase("dynamichosturl"));
        Optional<HostPolicy> host =
                variableServer.filter(server -> !hostConfigured).map(HostPolicy::new);
        ConnectionParameters parameters = connection(schemes);
        parameters.writeTo(properties, common(host));
        properties.put("iconBrandColor", color);
        capabilities(properties);
        new ScriptOperations(options, findings).write(ids(), properties);
        ArrayNode policies = properties.putArray("policyTemplateInstances");
        host.ifPresent(policy -> policies.add(policy.policy()));
        parameters.policies().forEach(policies::add);
        routes.forEach((id, path) -> policies.add(route(id, path)));
        PolicyWriter writer = new PolicyWriter(ids(), findings);
        options.policies().forEach(policy -> writer.configured(policy).ifPresent(policies::add));
        nextLinks().forEach(policies::add);
        polls().forEach(policies::add);
        owner(properties, "publisher", options.brand().publisher(), "publisher-missing");
        owner(properties, "stackOwner", options.brand().stackOwner(), "stackowner-missing");
        return file;
    }

    private ConnectionParameters connection(List<SecurityScheme> schemes) {
        boolean declaredOauth = schemes.stream().anyMatch(OAuth2.class::isInstance);
        OAuthConfiguration oauth = options.oauth()
                .orElseGet(() -> new OAuthConfiguration(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Map.of(),
                        Optional.empty(),
                        Optional.empty()));
        ConnectionParameters parameters = new ConnectionParameters(new OAuthParameter(oauth, findings));
        parameters.addAll(schemes, options.oauth().isPresent() && !declaredOauth);
        if (schemes.isEmpty()
                && options.oauth().isEmpty()
                && options.connectionParameters().isEmpty()) {
            findings.add(Finding.info(
                    "security-none",
                    Origin.WHOLE,
                    "The connector asks for no credentials: whoever finds the API can call it.",
                    "Add @SecurityScheme(name = \"key\", type = APIKEY, in = HEADER, paramName = \"X-Api-Key\") to the"
                            + " Application class, or configure <connectionParameters> with a policy that sends"
                            + " them."));
        }
        return parameters;
    }

    private ObjectNode common(Optional<HostPolicy> host) {
        ObjectNode common = JsonNodeFactory.instance.objectNode();
        host.ifPresent(policy -> policy.parameters(common));
        if (options.gateway().orElse(false)) {
            common.set("gateway", ConnectionParameter.gateway());
            findings.add(Finding.info(
                    "gateway-limits",
                    Origin.WHOLE,
                    "Calls through the on-premises gateway carry at most 3,182,218 bytes and cannot use custom code.",
                    options.script().isPresent()
                            ? "Remove <script>, or make a second connector without <gateway>."
                            : "Keep files that makers send below 2 MB."));
        }
        options.connectionParameters().forEach((name, value) -> raw(name, value, common));
        return common;
    }

    private void raw(String name, Object value, ObjectNode common) {
        if (!ParameterNames.isLegal(name)) {
            invalid("connectionParameters", name, "a name of letters, digits and underscores, or token:name");
        } else if (!(value instanceof Map<?, ?> map)) {
            invalid("connectionParameters." + name, String.valueOf(value), "an object with a type");
        } else {
            String type = String.valueOf(map.get("type"));
            if (!ParameterNames.TYPES.contains(type)) {
                invalid(
                        "connectionParameters." + name + ".type",
                        type,
                        "one of " + String.join(", ", ParameterNames.TYPES));
            }
            common.set(name, Plain.tree(value));
        }
    }

    private void invalid(String key, String value, String allowed) {
        findings.add(Finding.error(
                "configuration-invalid-value",
                Origin.WHOLE,
                "The configuration key '" + key + "' has the value \"" + value + "\". Allowed is " + allowed + ".",
                "Write for example \"site\": {\"type\": \"string\", \"uiDefinition\": {\"displayName\": \"Site\"}}."));
    }

    private void capabilities(ObjectNode properties) {
        Set<String> capabilities = new LinkedHashSet<>(options.brand().capabilities());
        if (options.gateway().orElse(false)) {
            capabilities.add("gateway");
        }
        ArrayNode written = properties.putArray("capabilities");
        capabilities.forEach(written::add);
    }

    /** One policy for each name of a link that no configured policy serves: it leads the next page through the gateway. */
    private List<ObjectNode> nextLinks() {
        Set<String> served = served("updatenextlink");
        Map<String, List<String>> byLink = new LinkedHashMap<>();
        for (DefinedOperation operation : operations) {
            if (!served.contains(operation.id())) {
                operation
                        .nextLinkName()
                        .ifPresent(link -> byLink.computeIfAbsent(link, name -> new ArrayList<>())
                                .add(operation.id()));
            }
        }
        List<ObjectNode> policies = new ArrayList<>();
        byLink.forEach((link, ids) -> policies.add(PolicyWriter.generated(
                "updatenextlink",
                "Lead the next page through the connection",
                ids,
                Map.of("nextLinkPropertyName", link))));
        return policies;
    }

    /** One policy for each trigger that wants one and that no configured policy serves. */
    private List<ObjectNode> polls() {
        Set<String> served = served("pollingtrigger");
        return operations.stream()
                .filter(operation -> operation.polledByPolicy() && !served.contains(operation.id()))
                .map(operation -> PolicyWriter.polling(operation.id(), operation.summary()))
                .toList();
    }

    private Set<String> served(String template) {
        Set<String> served = new LinkedHashSet<>();
        for (Policy policy : options.policies()) {
            if (policy.templateId().equalsIgnoreCase(template)) {
                served.addAll(policy.operations().isEmpty() ? ids() : policy.operations());
            }
        }
        return served;
    }

    private static ObjectNode route(String id, String path) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("newPath", path);
        values.put("httpMethod", "@Request.OriginalHTTPMethod");
        return PolicyWriter.generated("routerequesttoendpoint", "Lead " + id + " to its path", List.of(id), values);
    }

    private void owner(ObjectNode properties, String key, Optional<String> value, String rule) {
        value.ifPresent(name -> properties.put(key, name));
        if (value.isEmpty()) {
            findings.add(Finding.info(
                    rule,
                    Origin.WHOLE,
                    "The connector names no " + key + "; certification needs one.",
                    "Configure <" + key + ">."));
        }
    }

    private List<String> ids() {
        return operations.stream().map(DefinedOperation::id).toList();
    }
}
