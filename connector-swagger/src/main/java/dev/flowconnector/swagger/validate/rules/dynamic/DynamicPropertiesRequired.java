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

/** References into a body need the newer properties. */
final class DynamicPropertiesRequired implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-properties-required", Category.DYNAMIC)
            .official("DynamicPropertiesExtensionRequiredForNonParameterReferences")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("The older schema names inputs without saying where they are; into a body only the"
                    + " newer extension finds its way.");

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
            if (call.extension().equals(DynamicCall.SCHEMA) && !call.carrier().has(DynamicCall.PROPERTIES)) {
                List<Source> sources = Source.of(operation, call, value);
                if (Source.isAnyInBody(sources)) {
                    reporter.report(
                            sources.get(0).reference(),
                            "The reference " + sources.get(0).reference().shown()
                                    + (sources.size() > 1 ? " may mean a parameter or" : " means")
                                    + " a property of the body, which needs \"x-ms-dynamic-properties\".",
                            "Add \"x-ms-dynamic-properties\" with the whole way in \"parameterReference\".");
                }
            }
        }
    }
}
