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

/** References into a body need the newer list. */
final class DynamicListRequired implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-list-required", Category.DYNAMIC)
            .official("DynamicListExtensionRequiredForNonParameterReferences")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("The older extension names inputs without saying where they are; into a body only the"
                    + " newer one finds its way.");

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
            if (call.extension().equals(DynamicCall.VALUES) && !call.carrier().has(DynamicCall.LIST)) {
                List<Source> sources = Source.of(operation, call, value);
                if (Source.isAnyInBody(sources)) {
                    reporter.report(
                            sources.get(0).reference(),
                            "The reference " + sources.get(0).reference().shown()
                                    + (sources.size() > 1 ? " may mean a parameter or" : " means")
                                    + " a property of the body, which needs \"x-ms-dynamic-list\".",
                            "Add \"x-ms-dynamic-list\" with the whole way in \"parameterReference\".");
                }
            }
        }
    }
}
