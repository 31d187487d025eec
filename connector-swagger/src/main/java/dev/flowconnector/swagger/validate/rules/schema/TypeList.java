package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** There is one type. */
final class TypeList implements Rule {
    static final RuleInfo INFO = RuleInfo.of("type-list", Category.SCHEMA)
            .official("JsonValueNotInEnum")
            .everywhere(Severity.ERROR)
            .summary("A list of types is no Swagger 2.0 and makes the file unreadable.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            Node type = typed.at("type");
            if (type.isArray()) {
                List<String> types = type.texts();
                reporter.report(
                        type,
                        "The type is a list: " + type.shown() + ".",
                        types.size() == 1
                                ? "Write \"" + types.get(0) + "\"."
                                : "Write one type, or none if it can be anything.",
                        types.size() == 1 && type.json().size() == 1
                                ? new Edit[] {Edit.replace(type.pointer(), types.get(0))}
                                : new Edit[0]);
            }
        }
    }
}
