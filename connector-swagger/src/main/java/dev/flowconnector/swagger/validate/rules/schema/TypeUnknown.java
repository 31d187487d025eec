package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Types are known. */
final class TypeUnknown implements Rule {
    static final RuleInfo INFO = RuleInfo.of("type-unknown", Category.SCHEMA)
            .official("JsonValueNotInEnum")
            .everywhere(Severity.ERROR)
            .summary("A type that Swagger 2.0 does not have makes the file unreadable.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            Node type = typed.at("type");
            boolean schema = context.definition().schema(typed).isPresent();
            Set<String> known = schema ? SCHEMA : SIMPLE;
            String text = type.text().orElse("");
            if (type.exists() && !type.isArray() && !known.contains(text) && !text.equals("file")) {
                String lower = text.toLowerCase(Locale.ROOT);
                Reporter severity = text.equals("null") ? reporter.atMost(Severity.WARNING) : reporter;
                severity.report(
                        type,
                        "The type " + type.shown() + " is not allowed here; allowed are " + Spelling.listed(known)
                                + ".",
                        Spelling.didYouMean(text, known) + "Write one of these.",
                        known.contains(lower) ? new Edit[] {Edit.replace(type.pointer(), lower)} : new Edit[0]);
            }
        }
    }

    private static final Set<String> SIMPLE = new TreeSet<>(List.of("string", "number", "integer", "boolean", "array"));
    private static final Set<String> SCHEMA =
            new TreeSet<>(List.of("string", "number", "integer", "boolean", "array", "object"));
}
