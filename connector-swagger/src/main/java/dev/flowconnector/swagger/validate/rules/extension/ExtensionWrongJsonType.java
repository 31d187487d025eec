package dev.flowconnector.swagger.validate.rules.extension;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The value of an extension has the right JSON type. */
final class ExtensionWrongJsonType implements Rule {
    static final RuleInfo INFO = RuleInfo.of("extension-wrong-json-type", Category.EXTENSION)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("An extension whose value has the wrong JSON type is not read, and with it is lost what "
                    + "it says.");

    private static final String TEXT = "a text";
    private static final String OBJECT = "an object";
    private static final String LIST = "a list";
    private static final String FLAG = "true or false";
    private static final Map<String, String> TYPES = types();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Node node = extension.node();
            String expected = TYPES.getOrDefault(node.name(), "");
            if (!expected.isEmpty() && !fits(node, expected)) {
                reporter.report(
                        node,
                        "The value of \"" + node.name() + "\" is " + node.shown() + "; it has to be " + expected + ".",
                        "Write " + expected + ", or remove the extension.");
            }
        }
    }

    private static Map<String, String> types() {
        Map<String, String> types = new HashMap<>();
        for (String name : List.of(
                "summary",
                "visibility",
                "url-encoding",
                "trigger-hint",
                "media-kind",
                "editor",
                "agentic-protocol",
                "name-for-model",
                "description-for-model",
                "ai-sensitivity",
                "deployment-version")) {
            types.put("x-ms-" + name, TEXT);
        }
        for (String name : List.of(
                "dynamic-values",
                "dynamic-list",
                "dynamic-schema",
                "dynamic-properties",
                "dynamic-tree",
                "notification-content",
                "notification",
                "trigger-metadata",
                "trigger-value",
                "api-annotation",
                "pageable",
                "capabilities",
                "operation-context",
                "editor-options",
                "openai-data",
                "openai-manifest")) {
            types.put("x-ms-" + name, OBJECT);
        }
        for (String name : List.of("enum-values", "docs", "keywords", "openai-published-to-copilots")) {
            types.put("x-ms-" + name, LIST);
        }
        for (String name : List.of(
                "notification-url",
                "no-generic-test",
                "safe-operation",
                "localizeDefaultValue",
                "require-user-confirmation",
                "explicit-input")) {
            types.put("x-ms-" + name, FLAG);
        }
        return Map.copyOf(types);
    }

    private static boolean fits(Node node, String expected) {
        return switch (expected) {
            case TEXT -> node.text().isPresent();
            case OBJECT -> node.isObject();
            case LIST -> node.isArray();
            default -> node.json().isBoolean();
        };
    }
}
