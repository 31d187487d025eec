package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The older and the newer extension say the same. */
final class DynamicTwinsDisagree implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-twins-disagree", Category.DYNAMIC)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .powerApps(Severity.WARNING)
            .summary("Where the older and the newer extension differ, makers see other choices in Logic Apps "
                    + "than in Power Automate.");

    private static final Map<String, String> LIST = pairs(
            "operationId", "operationId",
            "value-collection", "itemsPath",
            "value-path", "itemValuePath",
            "value-title", "itemTitlePath");
    /** A way to the properties of a schema has a rule of its own. */
    private static final Map<String, String> OPERATION = pairs("operationId", "operationId");

    private static final Map<String, String> SCHEMA =
            pairs("operationId", "operationId", "value-path", "itemValuePath");

    private static Map<String, String> pairs(String... names) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i += 2) {
            pairs.put(names[i], names[i + 1]);
        }
        return pairs;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Node newer = extension.node();
            if (newer.name().equals(DynamicCall.LIST)) {
                Node values = newer.parent().at(DynamicCall.VALUES);
                if (values.has("operationId")) {
                    compare(values, newer, LIST, reporter);
                }
            } else if (newer.name().equals(DynamicCall.PROPERTIES)) {
                Node schema = newer.parent().at(DynamicCall.SCHEMA);
                boolean map = ("/" + schema.text("value-path").orElse("")).endsWith("/properties");
                compare(schema, newer, map ? OPERATION : SCHEMA, reporter);
            }
        }
    }

    private static void compare(Node older, Node newer, Map<String, String> members, Reporter reporter) {
        if (!older.isObject() || !newer.isObject()) {
            return;
        }
        for (Map.Entry<String, String> names : members.entrySet()) {
            compare(older, newer, names.getKey(), names.getValue(), reporter);
        }
        Set<String> before = keys(older);
        Set<String> after = keys(newer);
        if (!before.equals(after)) {
            reporter.report(
                    newer.has("parameters") ? newer.at("parameters") : newer,
                    "\"" + newer.name() + "\" gives values for " + Spelling.listed(after) + ", but \"" + older.name()
                            + "\" beside it for " + Spelling.listed(before) + ".",
                    "Let both give the same values.");
        }
    }

    private static void compare(Node older, Node newer, String oldName, String newName, Reporter reporter) {
        String before = older.text(oldName).orElse("");
        String after = newer.text(newName).orElse("");
        if (!before.equals(after)) {
            reporter.report(
                    newer.has(newName) ? newer.at(newName) : newer,
                    "\"" + newName + "\" is \"" + after + "\", but \"" + oldName + "\" of \"" + older.name()
                            + "\" beside it is \"" + before + "\".",
                    "Let both say the same.");
        }
    }

    /** The names of the parameters; in the newer extensions the way to one in a body may stand before it. */
    private static Set<String> keys(Node call) {
        Set<String> keys = new TreeSet<>();
        for (Node parameter : call.at("parameters").members()) {
            keys.add(parameter.name().substring(parameter.name().lastIndexOf('/') + 1));
        }
        return keys;
    }
}
