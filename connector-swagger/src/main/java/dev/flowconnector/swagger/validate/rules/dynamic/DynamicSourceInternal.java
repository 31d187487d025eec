package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** References lead to what makers fill in. */
final class DynamicSourceInternal implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-source-internal", Category.DYNAMIC)
            .official("SourcePropertyInternal")
            .everywhere(Severity.WARNING)
            .summary("An input that makers do not see has no value in the designer, so that the call that"
                    + " refers to it goes without.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Sources.Use use : Sources.all(context.definition())) {
            check(use.operation(), use.call(), reporter);
        }
    }

    private static void check(Operation operation, DynamicCall call, Reporter reporter) {
        for (Node value : call.parameters()) {
            List<Source> sources = Source.of(operation, call, value);
            if (sources.size() == 1 && sources.get(0).isInternal()) {
                Source source = sources.get(0);
                reporter.report(
                        source.reference(),
                        "The input " + source.reference().shown() + " of " + operation.shown() + " is internal.",
                        source.node().has("default")
                                ? "Give its default as a literal: "
                                        + source.node().at("default").shown() + "."
                                : "Give a literal, or make the input visible.");
            }
        }
    }
}
