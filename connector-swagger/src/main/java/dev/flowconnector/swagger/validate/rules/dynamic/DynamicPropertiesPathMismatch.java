package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** Properties and schema lead to the same schema. */
final class DynamicPropertiesPathMismatch implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-properties-path-mismatch", Category.DYNAMIC)
            .official("DynamicPropertiesItemValuePathMismatch")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("The newer twin names the schema, not its properties; with another way the two readers"
                    + " show different fields.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Node properties = extension.node();
            Optional<String> path = properties.parent().at(DynamicCall.SCHEMA).text("value-path");
            if (properties.name().equals(DynamicCall.PROPERTIES) && path.isPresent()) {
                compare(path.get(), properties, reporter);
            }
        }
    }

    private static void compare(String path, Node properties, Reporter reporter) {
        String expected = path.equals(LAST)
                ? ""
                : path.endsWith("/" + LAST) ? path.substring(0, path.length() - LAST.length() - 1) : path;
        String actual = properties.text("itemValuePath").orElse("");
        if (!actual.equals(expected) && !path.equals(expected)) {
            reporter.report(
                    properties.has("itemValuePath") ? properties.at("itemValuePath") : properties,
                    "\"value-path\" is \"" + path + "\", so \"itemValuePath\" has to be \"" + expected + "\", not \""
                            + actual + "\".",
                    expected.isEmpty()
                            ? "Remove \"itemValuePath\"."
                            : "Write \"itemValuePath\": \"" + expected + "\".");
        }
    }

    private static final String LAST = "properties";
}
