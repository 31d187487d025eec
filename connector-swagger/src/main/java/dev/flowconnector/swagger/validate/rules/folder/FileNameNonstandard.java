package dev.flowconnector.swagger.validate.rules.folder;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** The files have the names that the tools know. */
final class FileNameNonstandard implements Rule {
    static final RuleInfo INFO = RuleInfo.of("file-name-nonstandard", Category.PACKAGE)
            .certification(Severity.WARNING)
            .summary("Microsoft's checks find the files of a connector by their names; others are never looked at.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String DEFINITION = "apiDefinition.swagger.json";
    private static final List<String> OTHERS = List.of("apiProperties.json", "icon.png", "script.csx", "settings.json");

    @Override
    public void check(RuleContext context, Reporter reporter) {
        context.folder().ifPresent(folder -> {
            if (!folder.definition().equals(DEFINITION)) {
                report(folder.definition(), DEFINITION, context, reporter);
            }
            for (String standard : OTHERS) {
                for (String name : folder.called(standard)) {
                    if (!name.equals(standard)) {
                        report(name, standard, context, reporter);
                    }
                }
            }
        });
    }

    private static void report(String name, String standard, RuleContext context, Reporter reporter) {
        reporter.report(
                context.definition().root(),
                "The file \"" + name + "\" is expected to be called \"" + standard + "\".",
                "Rename it to \"" + standard + "\", with the same capitals.");
    }
}
