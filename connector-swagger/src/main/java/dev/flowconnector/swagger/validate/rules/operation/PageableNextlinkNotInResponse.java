package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Response;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** The link to the next page is in the answer. */
final class PageableNextlinkNotInResponse implements Rule {
    static final RuleInfo INFO = RuleInfo.of("pageable-nextlink-not-in-response", Category.OPERATION)
            .plain(Severity.INFO)
            .certification(Severity.WARNING)
            .summary("Paging looks for the link at the root of the answer; if it is not declared there, readers"
                    + " may stop after one page.");

    private static final int DEEPEST = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Node link = operation.node().at("x-ms-pageable").at("nextLinkName");
            String name = link.text().orElse("");
            Optional<Response> success = operation.success();
            if (!name.isBlank() && success.isPresent() && !isDeclared(context.definition(), success.get(), name)) {
                reporter.report(
                        link,
                        "The answer of " + operation.shown() + " has no property \"" + name + "\" at its root.",
                        "Declare it in the schema of the response "
                                + success.get().code() + ", as a text.");
            }
        }
    }

    private static boolean isDeclared(Definition definition, Response response, String name) {
        Optional<Node> schema = definition.resolve(response.schema());
        return schema.isPresent() && declares(definition, schema.get(), name, 0);
    }

    private static boolean declares(Definition definition, Node schema, String name, int depth) {
        return schema.at("properties").has(name)
                || schema.has("x-ms-dynamic-schema")
                || schema.has("x-ms-dynamic-properties")
                || (depth < DEEPEST && isDeclaredInPart(definition, schema, name, depth));
    }

    private static boolean isDeclaredInPart(Definition definition, Node schema, String name, int depth) {
        for (Node written : schema.at("allOf").elements()) {
            Optional<Node> part = definition.resolve(written);
            if (part.isPresent() && declares(definition, part.get(), name, depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
