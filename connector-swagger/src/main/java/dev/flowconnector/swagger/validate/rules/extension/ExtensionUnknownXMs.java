package dev.flowconnector.swagger.validate.rules.extension;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Names that begin like Microsoft's are Microsoft's. */
final class ExtensionUnknownXMs implements Rule {
    static final RuleInfo INFO = RuleInfo.of("extension-unknown-x-ms", Category.EXTENSION)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("Names that begin with x-ms- are Microsoft's; one that Microsoft does not know is"
                    + " refused by reviewers and read by nobody.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Node node = extension.node();
            if (KnownExtensions.isMicrosofts(node.name())
                    && !KnownExtensions.all().contains(node.name())
                    && MeantExtensions.by(node.name(), context.definition()).isEmpty()) {
                reporter.reportKey(
                        node,
                        "There is no extension \"" + node.name() + "\" of Microsoft.",
                        "Remove it, or call it \"x-\" with a name of your own.");
            }
        }
    }
}
