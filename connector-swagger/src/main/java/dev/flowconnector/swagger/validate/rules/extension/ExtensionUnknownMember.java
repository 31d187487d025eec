package dev.flowconnector.swagger.validate.rules.extension;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The value of an extension has no member that nobody reads. */
final class ExtensionUnknownMember implements Rule {
    static final RuleInfo INFO = RuleInfo.of("extension-unknown-member", Category.EXTENSION)
            .official("AdditionalPropertyNotAllowed")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("A member that an extension does not have is read by nobody; a slip in its name loses "
                    + "what it says.");

    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            Map.entry("x-ms-api-annotation", names("family revision status replacement")),
            Map.entry("x-ms-pageable", names("nextLinkName")),
            Map.entry(
                    "x-ms-dynamic-values",
                    names("operationId parameters value-collection value-path value-title"
                            + " builtInOperation capability value-description value-selectable")),
            Map.entry("x-ms-dynamic-list", names("operationId parameters itemsPath itemValuePath itemTitlePath")),
            Map.entry("x-ms-dynamic-schema", names("operationId parameters value-path")),
            Map.entry("x-ms-dynamic-properties", names("operationId parameters itemValuePath")),
            Map.entry("x-ms-dynamic-tree", names("settings open browse")),
            Map.entry("x-ms-trigger-metadata", names("kind mode")),
            Map.entry("x-ms-trigger-value", names("value-collection value-path")),
            Map.entry("x-ms-operation-context", names("simulate")),
            Map.entry("x-ms-notification", names("operationId")),
            Map.entry("x-ms-enum-values", names("value displayName")));
    private static final Set<String> TREE_CALL = names("operationId parameters itemsPath itemValuePath itemTitlePath"
            + " itemFullTitlePath itemIsParent selectableFilter");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Node node = extension.node();
            Set<String> known = KNOWN.getOrDefault(node.name(), Set.of());
            if (!known.isEmpty()) {
                check(node, known, reporter);
                for (Node entry : node.elements()) {
                    check(entry, known, reporter);
                }
            }
            if (node.name().equals("x-ms-dynamic-tree")) {
                check(node.at("open"), TREE_CALL, reporter);
                check(node.at("browse"), TREE_CALL, reporter);
            }
        }
    }

    private static void check(Node object, Set<String> known, Reporter reporter) {
        for (Node member : object.members()) {
            if (!known.contains(member.name()) && !member.name().startsWith("x-")) {
                reporter.reportKey(
                        member,
                        "There is no member \"" + member.name() + "\" here; known are " + Spelling.listed(known) + ".",
                        Spelling.didYouMean(member.name(), known) + "Correct or remove it.",
                        edits(member, known));
            }
        }
    }

    private static Edit[] edits(Node member, Set<String> known) {
        for (String name : known) {
            if (name.equalsIgnoreCase(member.name()) && !member.parent().has(name)) {
                return new Edit[] {Edit.rename(member.pointer(), name)};
            }
        }
        return new Edit[0];
    }

    private static Set<String> names(String names) {
        return new TreeSet<>(List.of(names.split(" ", -1)));
    }
}
