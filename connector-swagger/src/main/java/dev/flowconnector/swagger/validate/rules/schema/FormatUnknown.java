package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Profile;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Formats are known. */
final class FormatUnknown implements Rule {
    static final RuleInfo INFO = RuleInfo.of("format-unknown", Category.SCHEMA)
            .official("UnrecognizedTypeFormat")
            .certification(Severity.WARNING)
            .powerApps(Severity.ERROR)
            .summary("A format that the platform does not know is ignored; Power Apps makes no function of an operation"
                    + " with an unknown one on a number.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            Node format = typed.at("format");
            String text = format.text().orElse("");
            Set<String> known = context.profile() == Profile.POWERAPPS
                    ? POWER_APPS.getOrDefault(typed.text("type").orElse(""), Set.of())
                    : KNOWN;
            if (!text.isBlank() && !known.isEmpty() && !known.contains(text)) {
                String lower = text.toLowerCase(Locale.ROOT);
                reporter.report(
                        format,
                        "The format " + format.shown() + " is not known; known are " + Spelling.listed(known) + ".",
                        Spelling.didYouMean(text, known) + "Write a known format, or remove it.",
                        known.contains(lower) ? new Edit[] {Edit.replace(format.pointer(), lower)} : new Edit[0]);
            }
        }
    }

    private static final Set<String> KNOWN = new TreeSet<>(List.of(
            "int32",
            "int64",
            "float",
            "double",
            "byte",
            "binary",
            "date",
            "date-time",
            "date-no-tz",
            "password",
            "email",
            "html",
            "uri",
            "uuid"));
    private static final Map<String, Set<String>> POWER_APPS = Map.of(
            "integer", new TreeSet<>(List.of("byte", "integer", "int32", "int64", "uint64", "unixtime", "enum")),
            "number",
                    new TreeSet<>(
                            List.of("float", "double", "integer", "byte", "number", "int32", "decimal", "currency")));
}
