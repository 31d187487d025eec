package dev.flowconnector.swagger.validate.rules.response;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Response;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Every response has a description. */
final class ResponseDescriptionMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("response-description-missing", Category.RESPONSE)
            .everywhere(Severity.ERROR)
            .summary("A response without description does not conform to Swagger, and the file is refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            for (Response response : operation.responses()) {
                if (!response.node().has("description")) {
                    String text = text(response);
                    reporter.report(
                            response.node(),
                            "The response \"" + response.node().name() + "\" has no description.",
                            "Say what it means, such as \"" + text + "\".",
                            Edit.insert(response.node().pointer(), "description", text));
                }
            }
        }
    }

    private static String text(Response response) {
        return switch (response.code().isEmpty() ? ' ' : response.code().charAt(0)) {
            case '1', '2' -> "Success";
            case '3' -> "Redirection";
            case '4' -> "The request was refused";
            case '5' -> "The server failed";
            default -> "Any other answer";
        };
    }
}
