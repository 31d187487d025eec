package dev.flowconnector.swagger.validate.rules.extension;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Microsoft's extensions are spelt as Microsoft does. */
final class ExtensionMisspelt implements Rule {
    static final RuleInfo INFO = RuleInfo.of("extension-misspelt", Category.EXTENSION)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary(
                    "An extension whose name is misspelt is ignored, and with it the label or the choice that it states.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Node node = extension.node();
            if (KnownExtensions.isMicrosofts(node.name())
                    && !KnownExtensions.all().contains(node.name())) {
                MeantExtensions.by(node.name(), context.definition())
                        .ifPresent(name -> reporter.reportKey(
                                node,
                                "There is no extension \"" + node.name() + "\"; it is ignored.",
                                "Did you mean \"" + name + "\"?",
                                Edit.rename(node.pointer(), name)));
            }
        }
    }
}
