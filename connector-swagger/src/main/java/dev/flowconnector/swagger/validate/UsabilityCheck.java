package dev.flowconnector.swagger.validate;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Verb;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out which operations Power Apps can use: those that no error of its profile is about, itself, in what they
 * refer to, or in the connector as a whole. Triggers, and whatever shares a path with a notification, it never reads.
 * One use.
 *
 * @see <a href="https://github.com/microsoft/Power-Fx">Microsoft.PowerFx.Connectors in Power Fx</a>
 */
final class UsabilityCheck {
    private static final Set<String> SHARED = Set.of("definitions", "parameters", "responses");

    private final Definition definition;
    private final List<Finding> ofOperations = new ArrayList<>();
    private final List<Finding> ofShared = new ArrayList<>();
    private final List<String> ofConnector = new ArrayList<>();

    UsabilityCheck(Definition definition, Collector collector) {
        this.definition = definition;
        for (Finding finding : collector.definition()) {
            if (finding.severity() == Severity.ERROR) {
                String first = first(finding.pointer());
                boolean inner = finding.pointer().tail() != null
                        && !finding.pointer().tail().matches();
                if (first.equals("paths") && inner) {
                    ofOperations.add(finding);
                } else if (SHARED.contains(first) && inner) {
                    ofShared.add(finding);
                } else {
                    ofConnector.add(reason(finding));
                }
            }
        }
        for (Finding finding : collector.properties()) {
            if (finding.severity() == Severity.ERROR) {
                ofConnector.add(reason(finding));
            }
        }
    }

    Usability check() {
        int visible = 0;
        List<Usability.Unusable> unusable = new ArrayList<>();
        for (Operation operation : definition.operations()) {
            if (!operation.isInternal()) {
                visible++;
                List<String> reasons = reasons(operation);
                if (!reasons.isEmpty()) {
                    unusable.add(new Usability.Unusable(operation.shown(), reasons));
                }
            }
        }
        return new Usability(visible, ofConnector, unusable);
    }

    private List<String> reasons(Operation operation) {
        List<String> reasons = new ArrayList<>();
        if (operation.isTrigger() || operation.pathItem().notificationContent().exists()) {
            reasons.add("Power Apps has no triggers.");
        }
        JsonPointer own = operation.node().pointer();
        for (Finding finding : ofOperations) {
            if (isWithin(finding.pointer(), own) || isOfPathItem(finding.pointer(), operation)) {
                reasons.add(reason(finding));
            }
        }
        if (!ofShared.isEmpty()) {
            Set<String> reached = reached(operation);
            for (Finding finding : ofShared) {
                if (reached.contains("#/" + first(finding.pointer()) + "/" + second(finding.pointer()))) {
                    reasons.add(reason(finding));
                }
            }
        }
        return reasons;
    }

    /** Whether a finding is about the path item around an operation, and not about another operation in it. */
    private static boolean isOfPathItem(JsonPointer at, Operation operation) {
        if (!isWithin(at, operation.pathItem().node().pointer())) {
            return false;
        }
        JsonPointer inPath = at.tail().tail();
        return inPath.matches() || Verb.of(inPath.getMatchingProperty()).isEmpty();
    }

    private static boolean isWithin(JsonPointer at, JsonPointer around) {
        String inner = at.toString();
        String outer = around.toString();
        return inner.startsWith(outer) && (inner.length() == outer.length() || inner.charAt(outer.length()) == '/');
    }

    /** The references to shared parts that an operation reaches, over others too. */
    private Set<String> reached(Operation operation) {
        Set<String> reached = new HashSet<>();
        follow(operation.node().json(), reached);
        follow(operation.pathItem().node().at("parameters").json(), reached);
        return reached;
    }

    private void follow(JsonNode node, Set<String> reached) {
        JsonNode reference = node.path("$ref");
        if (reference.isTextual() && reached.add(reference.textValue())) {
            String text = reference.textValue();
            if (text.startsWith("#/") && text.indexOf('%') < 0) {
                follow(definition.root().json().at(text.substring(1)), reached);
            }
        }
        for (JsonNode child : node) {
            if (child.isContainerNode()) {
                follow(child, reached);
            }
        }
    }

    private static String first(JsonPointer pointer) {
        return pointer.matches() ? "" : pointer.getMatchingProperty();
    }

    /** The second step as a reference writes it. */
    private static String second(JsonPointer pointer) {
        return pointer.tail().getMatchingProperty().replace("~", "~0").replace("/", "~1");
    }

    private static String reason(Finding finding) {
        return finding.rule() + ": " + finding.message();
    }
}
