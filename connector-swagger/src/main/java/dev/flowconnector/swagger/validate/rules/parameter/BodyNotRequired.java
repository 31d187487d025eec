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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
                List<String> names = demanded(parameter);
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
    private static List<String> demanded(Parameter parameter) {
        Optional<Node> schema = parameter.resolvedSchema();
        if (schema.isEmpty()) {
            return List.of();
        }
        List<String> demanded = new ArrayList<>();
        Node properties = schema.get().at("properties");
        for (String name : schema.get().at("required").texts()) {
            if (properties.has(name) && !isLeftOut(parameter.definition().resolve(properties.at(name)))) {
                demanded.add(name);
            }
        }
        return demanded;
    }

    private static boolean isLeftOut(Optional<Node> property) {
        return property.isPresent()
                && (property.get().has("x-ms-notification-url")
                        || property.get().says("x-ms-visibility", "internal"));
    }
}
