package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Schema;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Schemas end somewhere. */
final class SchemaRecursive implements Rule {
    static final RuleInfo INFO = RuleInfo.of("schema-recursive", Category.SCHEMA)
            .everywhere(Severity.INFO)
            .summary("A schema that contains itself is cut by every reader: what lies deeper can be used by "
                    + "expressions only.");

    private static final int DEEPEST = 100;

    private enum Progress {
        OPEN,
        DONE
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Map<String, Progress> state = new HashMap<>();
        Set<String> told = new HashSet<>();
        for (Node named : context.definition().root().at("definitions").members()) {
            Optional<Schema> schema = context.definition().schema(named);
            if (schema.isPresent() && !schema.get().directions().isEmpty()) {
                visit(named, context.definition(), state, told, reporter);
            }
        }
    }

    private static void visit(
            Node named, Definition definition, Map<String, Progress> state, Set<String> told, Reporter reporter) {
        if (state.putIfAbsent(named.name(), Progress.OPEN) == null) {
            List<Node> references = new ArrayList<>();
            references(named, references, 0);
            for (Node reference : references) {
                Optional<Node> target = definition.resolve(reference);
                if (target.isPresent() && target.get().parent().name().equals("definitions")) {
                    visit(target.get(), definition, state, told, reporter);
                    report(reference, target.get(), state, told, reporter);
                }
            }
            state.put(named.name(), Progress.DONE);
        }
    }

    private static void report(
            Node reference, Node target, Map<String, Progress> state, Set<String> told, Reporter reporter) {
        if (state.get(target.name()) == Progress.OPEN && told.add(target.name())) {
            reporter.report(
                    reference,
                    "The reference leads back to '" + target.name() + "', which it is a part of.",
                    "Nothing is to be done if the depth that is shown suffices; else write out the"
                            + " levels that are needed.");
        }
    }

    private static void references(Node schema, List<Node> found, int depth) {
        if (schema.has("$ref")) {
            found.add(schema);
        } else if (schema.isObject() && depth < DEEPEST) {
            for (Node property : schema.at("properties").members()) {
                references(property, found, depth + 1);
            }
            for (Node part : schema.at("allOf").elements()) {
                references(part, found, depth + 1);
            }
            references(schema.at("items"), found, depth + 1);
            references(schema.at("additionalProperties"), found, depth + 1);
        }
    }
}
