package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** A connector with a file picker says so. */
final class FilePickerCapabilityMissing implements Rule {
    static final RuleInfo INFO = RuleInfo.of("file-picker-capability-missing", Category.DYNAMIC)
            .plain(Severity.ERROR)
            .certification(Severity.ERROR)
            .summary("The file picker is found by a capability of the connector; without it the designer "
                    + "breaks down or shows a plain box.");

    private static final String NAME = "file-picker";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node root = context.definition().root();
        int uses = uses(context.definition());
        Node capabilities = root.at("x-ms-capabilities");
        if (uses > 0 && !capabilities.at(NAME).isObject()) {
            reporter.report(
                    capabilities.exists() ? capabilities : root,
                    "The capability \"file-picker\" is used in " + uses + (uses == 1 ? " place" : " places")
                            + ", but the document does not declare it.",
                    "Add \"file-picker\" to \"x-ms-capabilities\" of the document, with the operations that open and browse.");
        }
    }

    private static int uses(Definition definition) {
        int uses = 0;
        for (Extension extension : definition.extensions()) {
            Node node = extension.node();
            if (node.name().equals(DynamicCall.VALUES) && node.says("capability", NAME)) {
                uses++;
            }
        }
        return uses;
    }
}
