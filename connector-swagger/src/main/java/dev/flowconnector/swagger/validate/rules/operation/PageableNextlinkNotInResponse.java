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
            operation
                    .node()
                    .at("x-ms-pageable")
                    .text("nextLinkName")
                    .filter(name -> !name.isBlank())
                    .ifPresent(name -> {
                        Definition definition = context.definition();
                        Optional<Response> success = operation.success();
                        Optional<Node> schema = success.flatMap(response -> definition.resolve(response.schema()));
                        if (success.isPresent()
                                && schema.filter(node -> declares(definition, node, name, 0))
                                        .isEmpty()) {
                            reporter.report(
                                    operation.node().at("x-ms-pageable").at("nextLinkName"),
                                    "The answer of " + operation.shown() + " has no property \"" + name
                                            + "\" at its root.",
                                    "Declare it in the schema of the response "
                                            + success.get().code() + ", as a text.");
                        }
                    });
        }
    }

    private static boolean declares(Definition definition, Node schema, String name, int depth) {
        return schema.at("properties").has(name)
                || schema.has("x-ms-dynamic-schema")
                || schema.has("x-ms-dynamic-properties")
                || (depth < DEEPEST
                        && schema.at("allOf").elements().stream()
                                .flatMap(part -> definition.resolve(part).stream())
                                .anyMatch(part -> declares(definition, part, name, depth + 1)));
    }
}
