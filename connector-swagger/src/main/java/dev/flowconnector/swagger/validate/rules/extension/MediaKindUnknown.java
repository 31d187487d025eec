package dev.flowconnector.swagger.validate.rules.extension;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Profile;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A kind of media is known. */
final class MediaKindUnknown implements Rule {
    static final RuleInfo INFO = RuleInfo.of("media-kind-unknown", Category.EXTENSION)
            .certification(Severity.WARNING)
            .powerApps(Severity.WARNING)
            .summary("Power Apps takes binary content of an unknown kind for any file, so a picture is no "
                    + "picture there.");

    private static final Set<String> SCHEMA = new TreeSet<>(List.of("audio", "image"));
    private static final Set<String> POWER_APPS = new TreeSet<>(List.of("audio", "image", "video"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Node kind = extension.node();
            Set<String> known = context.profile() == Profile.POWERAPPS ? POWER_APPS : SCHEMA;
            if (kind.name().equals("x-ms-media-kind")
                    && kind.text().filter(text -> !known.contains(text)).isPresent()) {
                reporter.report(
                        kind,
                        "The kind of media " + kind.shown() + " is not known; known are " + Spelling.listed(known)
                                + ".",
                        Spelling.didYouMean(kind.text().orElse(""), known)
                                + "Write one of these, or remove it for a file.");
            }
        }
    }
}
