package dev.flowconnector.swagger.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The baselines of several connectors, each under the name of its definition's file: what a file to check in holds.
 * Immutable.
 */
public final class Baselines {
    private static final String MEMBER = "connectors";

    private final Map<String, Baseline> byName;

    private Baselines(Map<String, Baseline> byName) {
        this.byName = new TreeMap<>(byName);
    }

    /** No connector has a baseline. */
    public static Baselines empty() {
        return new Baselines(Map.of());
    }

    /** These baselines and one more. */
    public Baselines with(String name, Baseline baseline) {
        Map<String, Baseline> more = new TreeMap<>(byName);
        more.put(name, baseline);
        return new Baselines(more);
    }

    /** The baseline of a connector; one that accepts nothing for a connector that is not known. */
    public Baseline of(String name) {
        Baseline baseline = byName.get(name);
        return baseline == null ? Baseline.empty() : baseline;
    }

    /**
     * Reads the text that {@link #toJson} writes.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Baselines parse(String json) {
        try {
            JsonNode connectors = new JsonMapper().readTree(json).path(MEMBER);
            if (!connectors.isObject()) {
                throw new IllegalArgumentException(
                        "A baseline looks like {\"connectors\": {\"file\": [\"finding\", …]}};"
                                + " the member \"connectors\" is missing. Write the baseline anew.");
            }
            Map<String, Baseline> byName = new TreeMap<>();
            for (Map.Entry<String, JsonNode> connector : connectors.properties()) {
                List<String> findings = new ArrayList<>();
                connector.getValue().forEach(finding -> findings.add(finding.asText()));
                byName.put(connector.getKey(), new Baseline(findings));
            }
            return new Baselines(byName);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A baseline is JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** The text for a file to check in: one line a finding, all in alphabetical order. */
    public String toJson() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode connectors = root.putObject(MEMBER);
        byName.forEach((name, baseline) -> {
            ArrayNode findings = connectors.putArray(name);
            baseline.findings().forEach(findings::add);
        });
        return JsonText.of(root);
    }
}
