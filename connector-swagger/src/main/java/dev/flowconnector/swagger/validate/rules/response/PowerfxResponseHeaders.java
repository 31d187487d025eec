package dev.flowconnector.swagger.validate.rules.response;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** Power Apps reads bodies. */
final class PowerfxResponseHeaders implements Rule {
    static final RuleInfo INFO = RuleInfo.of("powerfx-response-headers", Category.RESPONSE)
            .powerApps(Severity.INFO)
            .summary(
                    "Power Apps offers no headers of an answer; what stands only there cannot be used in an " + "app.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            boolean called = !operation.isTrigger() && !operation.isInternal();
            operation.success().filter(response -> called).ifPresent(response -> {
                List<String> names = response.node().at("headers").members().stream()
                        .map(Node::name)
                        .filter(name -> !name.equalsIgnoreCase("Location") && !name.equalsIgnoreCase("Content-Type"))
                        .toList();
                if (!names.isEmpty()) {
                    reporter.report(
                            response.node().at("headers"),
                            "Headers of an answer are not read: " + Spelling.listed(names) + ".",
                            "Answer the values in the body as well, if apps need them.");
                }
            });
        }
    }
}
