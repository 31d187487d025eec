package dev.flowconnector.swagger.validate.rules.extension;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;
import java.util.Set;

/** An extension stands where it is read. */
final class ExtensionWrongPosition implements Rule {
    static final RuleInfo INFO = RuleInfo.of("extension-wrong-position", Category.EXTENSION)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("Extensions mean something only on certain things; elsewhere nobody reads them, and"
                    + " reviewers refuse them.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Optional<Set<String>> allowed = Positions.of(extension.node().name());
            Optional<String> place = Positions.place(extension);
            if (allowed.isPresent()
                    && place.isPresent()
                    && !allowed.get().contains(place.get())
                    && !isMissedElsewhere(extension)) {
                report(extension.node(), place.get(), allowed.get(), reporter);
            }
        }
    }

    private static void report(Node node, String place, Set<String> allowed, Reporter reporter) {
        reporter.reportKey(
                node,
                "\"" + node.name() + "\" stands on " + Positions.named(place)
                        + (node.name().equals("x-ms-url-encoding")
                                ? ", where it spoils the value; allowed are: "
                                : ", where nobody reads it; allowed are: ")
                        + Positions.listed(allowed)
                        + ".",
                "Remove it, or move it to where it is read.");
    }

    /** Notification content on an operation is looked for on its path, by a rule of its own. */
    private static boolean isMissedElsewhere(Extension extension) {
        Node operation = extension.node().parent();
        return extension.node().name().equals("x-ms-notification-content")
                && extension.position() == Extension.Position.OPERATION
                && !operation.parent().has("x-ms-notification-content");
    }
}
