package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.ConnectorProperties;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Every set of connection parameters has a title. */
final class ConnectionsetNoDisplayname implements Rule {
    static final RuleInfo INFO = RuleInfo.of("connectionset-no-displayname", Category.PROPERTIES)
            .certification(Severity.WARNING)
            .summary(
                    "A set of connection parameters without title is a blank line in the list from which makers choose.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        context.properties().map(ConnectorProperties::properties).ifPresent(properties -> {
            Node sets = properties.at("connectionParameterSets");
            if (sets.isObject()) {
                check(sets, "The list of sets", reporter);
                sets.at("values")
                        .elements()
                        .forEach(set -> check(set, "The set " + set.at("name").shown(), reporter));
            }
        });
    }

    private static void check(Node holder, String what, Reporter reporter) {
        Node ui = holder.at("uiDefinition");
        if (ui.text("displayName").filter(text -> !text.isBlank()).isPresent()) {
            return;
        }
        Node wrong = ui.at("displayname");
        if (wrong.exists()) {
            reporter.reportKey(
                    wrong,
                    what + " has a \"displayname\", which is not read: the name is written with a capital N.",
                    "Write \"displayName\".",
                    ui.has("displayName") ? new Edit[0] : new Edit[] {Edit.rename(wrong.pointer(), "displayName")});
        } else {
            reporter.report(
                    ui.exists() ? ui : holder,
                    what + " has no \"displayName\" in its \"uiDefinition\".",
                    "Write the title that makers read when they choose how to sign in.");
        }
    }
}
