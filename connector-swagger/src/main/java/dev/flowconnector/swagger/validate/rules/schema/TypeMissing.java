package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Place;
import dev.flowconnector.swagger.validate.model.Schema;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** What has properties says that it is an object. */
final class TypeMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("type-missing", Category.SCHEMA)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("A schema that has properties or elements, but no type, is one value of any type to the "
                    + "designer.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Schema schema : context.definition().schemas()) {
            Node node = schema.node();
            String type = node.has("properties") ? "object" : node.has("items") ? "array" : "";
            if (!type.isEmpty()
                    && !node.has("type")
                    && !node.has("$ref")
                    && !node.has("allOf")
                    && schema.place() != Place.ALL_OF
                    && !schema.directions().isEmpty()) {
                reporter.report(
                        node,
                        "The schema has \"" + (type.equals("object") ? "properties" : "items") + "\", but no type.",
                        "Add \"type\": \"" + type + "\".",
                        Edit.insert(node.pointer(), "type", type));
            }
        }
    }
}
