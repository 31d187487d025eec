package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Verb;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** An MCP server is one POST without declared body. */
final class McpShape implements Rule {
    static final RuleInfo INFO = RuleInfo.of("mcp-shape", Category.OPERATION)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .summary("An operation that is to be an MCP server, but has another shape, is not recognised as one.");

    private static final String PROTOCOL = "mcp-streamable-1.0";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Node protocol = operation.node().at("x-ms-agentic-protocol");
            if (protocol.exists()) {
                if (!protocol.says(PROTOCOL)) {
                    reporter.report(
                            protocol,
                            "The protocol " + protocol.shown() + " of " + operation.shown() + " is not supported.",
                            "Write \"" + PROTOCOL + "\".");
                }
                if (operation.verb() != Verb.POST && !operation.isInternal()) {
                    reporter.reportKey(
                            protocol,
                            "The MCP server " + operation.shown() + " is a " + operation.verb()
                                    + "; it has to be a POST.",
                            "Make the operation a POST.");
                }
                operation
                        .body()
                        .ifPresent(body -> reporter.report(
                                body.use(),
                                "The MCP server " + operation.shown() + " declares the body '" + body.name()
                                        + "'; its messages are not declared.",
                                "Remove the parameter."));
            }
        }
    }
}
