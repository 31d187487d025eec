package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** Bodies are described. */
final class BodyEmptySchema implements Rule {
    static final RuleInfo INFO = RuleInfo.of("body-empty-schema", Category.PARAMETER)
            .certification(Severity.WARNING)
            .summary("A body of which nothing is known is one box that takes any JSON.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Parameter parameter : context.definition().parameters()) {
            if (parameter.isBody()
                    && parameter.schema().isObject()
                    && parameter
                            .resolvedSchema()
                            .filter(BodyEmptySchema::isEmpty)
                            .isPresent()) {
                reporter.report(
                        parameter.schema(),
                        "The schema of the body '" + parameter.name() + "' says nothing: "
                                + parameter.schema().shown() + ".",
                        "Describe its properties, or refer to a definition.");
            }
        }
    }

    private static boolean isEmpty(Node schema) {
        return schema.text("type").orElse("object").equals("object")
                && schema.at("properties").members().isEmpty()
                && List.of(
                                "additionalProperties",
                                "allOf",
                                "items",
                                "enum",
                                "format",
                                "x-ms-dynamic-schema",
                                "x-ms-dynamic-properties")
                        .stream()
                        .noneMatch(schema::has);
    }
}
