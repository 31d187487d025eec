package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.TextSource;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** The definition is small enough. */
final class FileOver1mb implements Rule {
    static final RuleInfo INFO = RuleInfo.of("file-over-1mb", Category.TEXT)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("The platform takes definitions of less than one megabyte.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final long LIMIT = 1_048_576;

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node root = context.definition().root();
        Optional<TextSource> source = root.document().source();
        long bytes = source.isPresent() ? source.get().bytes() : 0;
        if (bytes >= LIMIT) {
            reporter.report(
                    root,
                    "The file has " + bytes + " bytes; the platform takes less than " + LIMIT + ".",
                    "Make several connectors of the API, or shorten what is repeated: name schemas under"
                            + " \"definitions\" and refer to them.");
        }
    }
}
