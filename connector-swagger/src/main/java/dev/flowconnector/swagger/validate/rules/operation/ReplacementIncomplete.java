package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A replacement names connector and operation. */
final class ReplacementIncomplete implements Rule {
    static final RuleInfo INFO = RuleInfo.of("replacement-incomplete", Category.OPERATION)
            .certification(Severity.ERROR)
            .summary("A replacement that names only half leads a maker nowhere.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Node replacement = operation.node().at("x-ms-api-annotation").at("replacement");
            if (replacement.exists()) {
                String missing = Stream.of("api", "operationId")
                        .filter(member -> replacement
                                .text(member)
                                .filter(text -> !text.isBlank())
                                .isEmpty())
                        .map(member -> '"' + member + '"')
                        .collect(Collectors.joining(" and "));
                if (!missing.isEmpty()) {
                    reporter.report(
                            replacement,
                            "The replacement of " + operation.shown() + " lacks " + missing + ".",
                            "Name the connector in \"api\" and its operation in \"operationId\".");
                }
            }
        }
    }
}
