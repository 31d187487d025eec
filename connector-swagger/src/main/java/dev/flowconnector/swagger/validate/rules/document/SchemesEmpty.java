package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The list of schemes names one. */
final class SchemesEmpty implements Rule {
    static final RuleInfo INFO = RuleInfo.of("schemes-empty", Category.DOCUMENT)
            .official("SchemesArrayEmpty")
            .everywhere(Severity.ERROR)
            .summary("An empty list of schemes says that the API cannot be called.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node schemes = context.definition().root().at("schemes");
        if (schemes.isArray() && schemes.elements().isEmpty()) {
            reporter.report(schemes, "\"schemes\" is empty; allowed are \"https\" and \"http\".", "Write [\"https\"].");
        }
    }
}
