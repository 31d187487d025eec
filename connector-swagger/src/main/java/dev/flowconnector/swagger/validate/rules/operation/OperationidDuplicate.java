package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every operation has an id of its own. */
final class OperationidDuplicate implements Rule {
    static final RuleInfo INFO = RuleInfo.of("operationid-duplicate", Category.OPERATION)
            .official("OperationIdNotUnique")
            .everywhere(Severity.ERROR)
            .summary("Of two operations with one id the later hides the earlier; import refuses the file.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Map<String, Operation> byId = new LinkedHashMap<>();
        Map<String, Operation> bySanitized = new LinkedHashMap<>();
        for (Operation operation : context.definition().operations()) {
            Optional<String> id = operation.id();
            if (id.isPresent()) {
                Operation same = byId.putIfAbsent(id.get(), operation);
                Operation similar = bySanitized.putIfAbsent(sanitized(id.get()), operation);
                if (same != null) {
                    report(operation, same, "has", reporter);
                } else if (similar != null) {
                    report(
                            operation,
                            similar,
                            "differs in case or punctuation only from",
                            reporter.atMost(Severity.WARNING));
                }
            }
        }
    }

    private static void report(Operation operation, Operation other, String relation, Reporter reporter) {
        Node id = operation.node().at("operationId");
        reporter.report(
                id,
                "The operation id " + id.shown() + " " + (relation.equals("has") ? "is also that of " : relation + " ")
                        + other.verb() + " " + other.pathItem().path() + ".",
                "Give each operation an id of its own, and keep that of the one that flows use.");
    }

    /** What Power Fx makes of an id. */
    private static String sanitized(String id) {
        return id.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
