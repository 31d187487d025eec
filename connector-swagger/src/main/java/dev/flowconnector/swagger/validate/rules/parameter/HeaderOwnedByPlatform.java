package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Locale;
import java.util.Map;

/** Headers that the platform sets are no parameters. */
final class HeaderOwnedByPlatform implements Rule {
    static final RuleInfo INFO = RuleInfo.of("header-owned-by-platform", Category.PARAMETER)
            .certification(Severity.INFO)
            .summary("The headers Content-Type, Accept and Authorization are set by the platform.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Parameter parameter : context.definition().parameters()) {
            if (parameter.in().equals("header")) {
                String name = parameter.name().toLowerCase(Locale.ROOT);
                String repair = INSTEAD.getOrDefault(name, "");
                if (!repair.isEmpty()) {
                    reporter.report(
                            parameter.node().at("name"),
                            "The platform sets the header \"" + parameter.name() + "\" itself.",
                            repair);
                }
            }
        }
    }

    private static final Map<String, String> INSTEAD = Map.of(
            "content-type", "State the media type in \"consumes\" instead.",
            "accept", "State the media type in \"produces\" instead.",
            "authorization", "Leave it to the connection: describe it in \"securityDefinitions\".");
}
