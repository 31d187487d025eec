package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** There is one way to sign in, or a set of parameters for each. */
final class SecurityMultipleDefinitions implements Rule {
    static final RuleInfo INFO = RuleInfo.of("security-multiple-definitions", Category.PROPERTIES)
            .certification(Severity.WARNING)
            .summary(
                    "Of several security definitions only the first is used, unless the connection has sets of parameters.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node schemes = context.definition().root().at("securityDefinitions");
        List<String> names = schemes.members().stream().map(Node::name).toList();
        boolean sets = context.properties()
                .filter(properties -> properties.properties().has("connectionParameterSets"))
                .isPresent();
        if (names.size() > 1 && !sets) {
            reporter.report(
                    schemes,
                    "There are the security definitions " + Spelling.listed(names) + "; only the first is used.",
                    "Keep the one that makers use, or describe each in \"connectionParameterSets\" of the"
                            + " apiProperties.json.");
        }
    }
}
