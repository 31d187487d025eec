package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The connector is not too large for an agent. */
final class OperationsOver128 implements Rule {
    static final RuleInfo INFO = RuleInfo.of("operations-over-128", Category.DOCUMENT)
            .plain(Severity.INFO)
            .certification(Severity.INFO)
            .summary("An agent takes about 128 operations as tools; of a larger connector some have to be left out.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int TOOLS = 128;
    private static final int LIMIT = 256;

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Definition definition = context.definition();
        int count = definition.operations().size();
        if (count > TOOLS && count <= LIMIT) {
            reporter.report(
                    definition.root().at("paths"),
                    "The definition has " + count + " operations; an agent takes about " + TOOLS + " as tools.",
                    "Make several connectors of the API if agents are to use all of it.");
        }
    }
}
