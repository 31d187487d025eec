package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;
import java.util.Set;

/** The script is for operations that exist. */
final class ScriptOperationDangling implements Rule {
    static final RuleInfo INFO = RuleInfo.of("script-operation-dangling", Category.PROPERTIES)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("The name of an operation that does not exist sends nothing through the script.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Set<String> known = context.definition().operationIds();
        if (context.properties().isEmpty()) {
            return;
        }
        Node names = context.properties().get().properties().at("scriptOperations");
        for (Node operation : names.elements()) {
            Optional<String> id = operation.text();
            if (id.isPresent() && !known.contains(id.get())) {
                reporter.report(
                        operation,
                        "\"scriptOperations\" names " + operation.shown()
                                + ", which does not exist; ids are compared letter by letter.",
                        Spelling.didYouMean(id.get(), known) + "Name an operation of the definition.");
            }
        }
    }
}
