package dev.flowconnector.swagger.validate.rules.folder;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Publisher;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Independent publishers bring no icon. */
final class IconForbidden implements Rule {
    static final RuleInfo INFO = RuleInfo.of("icon-forbidden", Category.PACKAGE)
            .certification(Severity.ERROR)
            .summary("Connectors of independent publishers have the icon that Microsoft gives them.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        if (context.publisher() == Publisher.INDEPENDENT) {
            context.folder()
                    .flatMap(folder -> folder.find("icon.png"))
                    .ifPresent(icon -> reporter.report(
                            context.definition().root(),
                            "There is an \"" + icon + "\"; connectors of independent publishers have none.",
                            "Remove the file."));
        }
    }
}
