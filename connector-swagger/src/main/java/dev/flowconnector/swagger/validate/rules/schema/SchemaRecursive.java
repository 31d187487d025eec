package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
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
            if (context.definition()
                    .schema(named)
                    .filter(schema -> !schema.directions().isEmpty())
                    .isPresent()) {
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
                definition
                        .resolve(reference)
                        .filter(target -> target.parent().name().equals("definitions"))
                        .ifPresent(target -> {
                            visit(target, definition, state, told, reporter);
                            if (state.getOrDefault(target.name(), Progress.DONE) == Progress.OPEN
                                    && told.add(target.name())) {
                                reporter.report(
                                        reference,
                                        "The reference leads back to '" + target.name() + "', which it is a part of.",
                                        "Nothing is to be done if the depth that is shown suffices; else write out the"
                                                + " levels that are needed.");
                            }
                        });
            }
            state.put(named.name(), Progress.DONE);
        }
    }

    private static void references(Node schema, List<Node> found, int depth) {
        if (schema.has("$ref")) {
            found.add(schema);
        } else if (schema.isObject() && depth < DEEPEST) {
            schema.at("properties").members().forEach(property -> references(property, found, depth + 1));
            schema.at("allOf").elements().forEach(part -> references(part, found, depth + 1));
            references(schema.at("items"), found, depth + 1);
            references(schema.at("additionalProperties"), found, depth + 1);
        }
    }
}
