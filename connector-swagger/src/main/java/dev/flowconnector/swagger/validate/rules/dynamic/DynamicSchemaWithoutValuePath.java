package dev.flowconnector.swagger.validate.rules.dynamic;

import com.fasterxml.jackson.core.JsonPointer;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.HashSet;
import java.util.Set;

/** A schema is wrapped. */
final class DynamicSchemaWithoutValuePath implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-schema-without-value-path", Category.DYNAMIC)
            .certification(Severity.INFO)
            .powerApps(Severity.WARNING)
            .summary("Power Apps uses a dynamic schema only if a way leads to it; without one the answer"
                    + " itself is the map of properties.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Set<JsonPointer> reported = new HashSet<>();
        for (DynamicCall call : DynamicCall.all(context.definition())) {
            // Twins stand side by side and lack the same: one finding says so.
            if (!call.isList()
                    && call.valuePath().text().orElse("").isBlank()
                    && reported.add(call.carrier().pointer())) {
                reporter.report(
                        call.node(),
                        "\"" + call.extension() + "\" has no \"" + call.valueMember() + "\".",
                        "Let the operation answer the schema inside of a property, and name that in \""
                                + call.valueMember() + "\".");
            }
        }
    }
}
