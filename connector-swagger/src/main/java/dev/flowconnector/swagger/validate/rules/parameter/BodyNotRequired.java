package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** A body with required properties is not said to be optional. */
final class BodyNotRequired implements Rule {
    static final RuleInfo INFO = RuleInfo.of("body-not-required", Category.PARAMETER)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("In a body that may be left out the designer shows required properties as optional, so "
                    + "calls go without them.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Parameter parameter : context.definition().parameters()) {
            Node required = parameter.node().at("required");
            if (parameter.isBody() && required.exists() && !required.isTrue()) {
                List<String> names = parameter
                        .resolvedSchema()
                        .map(schema -> demanded(parameter, schema))
                        .orElse(List.of());
                if (!names.isEmpty()) {
                    reporter.report(
                            required,
                            "The body is said to be optional, so its required properties " + Spelling.listed(names)
                                    + " are shown as optional.",
                            "Write \"required\": true, if the API needs the body.");
                }
            }
        }
    }

    /** Of what makers see; constants and a callback address have rules of their own. */
    private static List<String> demanded(Parameter parameter, Node schema) {
        Node properties = schema.at("properties");
        return schema.at("required").texts().stream()
                .filter(name -> properties.has(name))
                .filter(name -> parameter
                        .definition()
                        .resolve(properties.at(name))
                        .filter(property -> property.has("x-ms-notification-url")
                                || property.text("x-ms-visibility")
                                        .filter("internal"::equals)
                                        .isPresent())
                        .isEmpty())
                .toList();
    }
}
