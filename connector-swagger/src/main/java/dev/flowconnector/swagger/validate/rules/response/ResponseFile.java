package dev.flowconnector.swagger.validate.rules.response;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Response;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** A file is a text of the format binary. */
final class ResponseFile implements Rule {
    static final RuleInfo INFO = RuleInfo.of("response-file", Category.RESPONSE)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("For an answer of the type file the designer of Logic Apps shows no output at all.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Optional<Response> success = operation.success();
            if (success.isPresent()) {
                check(context.definition().resolve(success.get().schema()), reporter);
            }
        }
    }

    private static void check(Optional<Node> schema, Reporter reporter) {
        if (schema.isPresent() && schema.get().says("type", "file")) {
            reporter.report(
                    schema.get().at("type"),
                    "An answer has the type \"file\".",
                    "Write \"type\": \"string\" and \"format\": \"binary\", which every reader understands.");
        }
    }
}
