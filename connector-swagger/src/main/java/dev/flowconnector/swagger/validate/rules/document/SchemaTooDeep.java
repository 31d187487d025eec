package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.model.Response;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** No schema is nested deeper than its readers follow. */
final class SchemaTooDeep implements Rule {
    static final RuleInfo INFO = RuleInfo.of("schema-too-deep", Category.DOCUMENT)
            .official("SchemaTooDeep")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("A schema of more than 30 levels is refused, and Power Apps reads no deeper.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int LEVELS = 30;

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Definition definition = context.definition();
        Extent extent = new Extent(definition);
        for (Operation operation : definition.operations()) {
            Optional<Parameter> body = operation.body();
            if (body.isPresent()) {
                check("body", operation, body.get().schema(), extent, reporter);
            }
            for (Response response : operation.responses()) {
                check("response " + response.code(), operation, response.schema(), extent, reporter);
            }
        }
    }

    private static void check(String what, Operation operation, Node schema, Extent extent, Reporter reporter) {
        int depth = extent.of(schema).depth();
        if (depth > LEVELS) {
            reporter.report(
                    schema,
                    "The " + what + " of " + operation.shown() + " is nested " + depth + " levels deep; " + LEVELS
                            + " are read.",
                    "Take the inner part as an object of any content.");
        }
    }
}
