package dev.flowconnector.swagger.validate.rules.dynamic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A value has the type of the parameter that takes it. */
final class DynamicTypeMismatch implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-type-mismatch", Category.DYNAMIC)
            .official("OperationParameterTypeMismatch")
            .certification(Severity.WARNING)
            .summary("A value of another type than the parameter that takes it is refused by the called "
                    + "operation, or never matches.");

    private static final Set<String> NUMBERS = Set.of("integer", "number");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Sources.Use use : Sources.all(context.definition())) {
            check(use.operation(), use.call(), reporter);
        }
    }

    private static void check(Operation operation, DynamicCall call, Reporter reporter) {
        for (Node value : call.parameters()) {
            Optional<Parameter> taker = Source.taker(call, value);
            String expected =
                    taker.isPresent() ? taker.get().node().text("type").orElse("") : "";
            if (!expected.isEmpty()) {
                literal(call, value, expected, reporter);
                List<Source> sources = Source.of(operation, call, value);
                if (sources.size() == 1) {
                    reference(sources.get(0), call, value, expected, reporter);
                }
            }
        }
    }

    private static void literal(DynamicCall call, Node value, String expected, Reporter reporter) {
        Node literal = call.isOlder() ? value : value.at("value");
        String actual = typeOf(literal.json());
        if (!actual.isEmpty() && !actual.equals("object") && !fits(actual, expected)) {
            reporter.report(
                    literal,
                    "The parameter '" + value.name() + "' of " + call.target().shown() + " is of type \"" + expected
                            + "\", but the value is " + literal.shown() + ".",
                    "Write a value of that type.");
        }
    }

    private static void reference(Source source, DynamicCall call, Node value, String expected, Reporter reporter) {
        String actual = source.node().text("type").orElse("");
        if (!actual.isEmpty() && !fits(actual, expected)) {
            reporter.report(
                    source.reference(),
                    "The parameter '" + value.name() + "' of " + call.target().shown() + " is of type \"" + expected
                            + "\", but the input " + source.reference().shown() + " is of type \"" + actual + "\".",
                    "Give both the same type.");
        }
    }

    /** Numbers of both kinds are numbers, and every single value is a text in an address. */
    private static boolean fits(String actual, String expected) {
        boolean single = !actual.equals("array") && !actual.equals("object");
        return actual.equals(expected)
                || (expected.equals("string") && single)
                || (NUMBERS.contains(actual) && NUMBERS.contains(expected));
    }

    private static String typeOf(JsonNode literal) {
        return switch (literal.getNodeType()) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> literal.isIntegralNumber() ? "integer" : "number";
            case ARRAY -> "array";
            case OBJECT -> "object";
            default -> "";
        };
    }
}
