package dev.flowconnector.swagger.validate.rules.extension;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.model.Verb;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** A connection is tested by a GET that needs nothing. */
final class TestconnectionInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("testconnection-invalid", Category.EXTENSION)
            .certification(Severity.ERROR)
            .summary("The operation that tests a new connection has to exist, be a GET, and have a value for"
                    + " everything it requires.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node test = context.definition().root().at("x-ms-capabilities").at("testConnection");
        Node id = test.at("operationId");
        if (!test.isObject()) {
            return;
        }
        if (id.text().isEmpty()) {
            reporter.report(test, "The test of a connection names no operation.", "Add \"operationId\".");
            return;
        }
        Optional<Operation> operation = id.text().flatMap(context.definition()::operation);
        if (operation.isEmpty()) {
            reporter.report(
                    id,
                    "There is no operation " + id.shown() + " to test a connection with.",
                    Spelling.didYouMean(
                                    id.text().orElse(""), context.definition().operationIds())
                            + "Name a GET operation of this file.");
        }
        operation.ifPresent(found -> check(found, test, reporter));
    }

    private static void check(Operation operation, Node test, Reporter reporter) {
        if (operation.verb() != Verb.GET) {
            reporter.report(
                    test.at("operationId"),
                    "The operation " + operation.shown() + " that tests a connection is " + operation.verb()
                            + "; only GET is allowed.",
                    "Name an operation that reads.");
        }
        for (Parameter parameter : operation.parameters()) {
            if (parameter.isRequired()
                    && !parameter.node().has("default")
                    && !test.at("parameters").has(parameter.name())) {
                reporter.report(
                        test,
                        "The operation " + operation.shown() + " that tests a connection requires '" + parameter.name()
                                + "', for which the test has no value.",
                        "Give '" + parameter.name()
                                + "' under \"parameters\", or name an operation that needs nothing.");
            }
        }
    }
}
