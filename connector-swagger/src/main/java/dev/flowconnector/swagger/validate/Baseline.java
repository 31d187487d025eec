package dev.flowconnector.swagger.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.JsonText;
import dev.flowconnector.swagger.document.SwaggerDocument;
import dev.flowconnector.swagger.validate.model.Definition;
import java.util.Set;
import java.util.TreeSet;

/**
 * Findings that were there when a team began to validate and that do not count. A finding is known by its rule and by
 * the operation and member that it is about, so that it may move in the file. Immutable.
 */
public final class Baseline {
    private final Set<String> findings;

    private Baseline(Set<String> findings) {
        this.findings = Set.copyOf(findings);
    }

    /** A baseline that accepts nothing. */
    public static Baseline empty() {
        return new Baseline(Set.of());
    }

    /** A baseline that accepts what a run found. */
    public static Baseline of(SwaggerDocument document, ValidationResult result) {
        Places places = new Places(Definition.of(document));
        Set<String> findings = new TreeSet<>();
        result.definition().forEach(finding -> findings.add(ofDefinition(finding, places)));
        result.properties().forEach(finding -> findings.add(ofProperties(finding)));
        return new Baseline(findings);
    }

    /** What either of two accepts. */
    public Baseline and(Baseline other) {
        Set<String> both = new TreeSet<>(findings);
        both.addAll(other.findings);
        return new Baseline(both);
    }

    /**
     * Reads the text that {@link #toJson} writes.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Baseline parse(String json) {
        try {
            JsonNode list = new JsonMapper().readTree(json).path("findings");
            if (!list.isArray()) {
                throw new IllegalArgumentException("A baseline has a member \"findings\" with a list of texts.");
            }
            Set<String> findings = new TreeSet<>();
            list.forEach(each -> findings.add(each.asText()));
            return new Baseline(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A baseline is JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** The text for a file to check in: one line a finding, in alphabetical order. */
    public String toJson() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode list = root.putArray("findings");
        new TreeSet<>(findings).forEach(list::add);
        return JsonText.of(root);
    }

    boolean acceptsInDefinition(Finding finding, Places places) {
        return !findings.isEmpty() && findings.contains(ofDefinition(finding, places));
    }

    boolean acceptsInProperties(Finding finding) {
        return findings.contains(ofProperties(finding));
    }

    private static String ofDefinition(Finding finding, Places places) {
        return finding.rule() + " " + places.stable(finding.pointer());
    }

    private static String ofProperties(Finding finding) {
        return finding.rule() + " apiProperties" + finding.pointer();
    }
}
