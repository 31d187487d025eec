package dev.flowconnector.swagger.validate.rules.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** An operation with a body says what it sends. */
final class ConsumesMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("consumes-missing", Category.OPERATION)
            .official("ConsumesMissing")
            .certification(Severity.WARNING)
            .summary("Without \"consumes\" every client decides for itself how it writes a body.");

    private static final ArrayNode JSON = JsonNodeFactory.instance.arrayNode().add("application/json");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            if (MediaTypes.sends(operation) && operation.consumes().isEmpty()) {
                boolean json = operation
                        .body()
                        .flatMap(Parameter::resolvedSchema)
                        .flatMap(schema -> schema.text("type"))
                        .filter(type -> type.equals("object") || type.equals("array"))
                        .isPresent();
                reporter.report(
                        operation.node(),
                        "The operation " + operation.shown()
                                + " has a body, but neither it nor the document says what it consumes.",
                        "Add \"consumes\": [\"application/json\"], or what the API reads.",
                        json && !operation.node().has("consumes")
                                ? new Edit[] {Edit.insert(operation.node().pointer(), "consumes", JSON)}
                                : new Edit[0]);
            }
        }
    }
}
