package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Capabilities of a connector are known. */
final class CapabilityUnknown implements Rule {
    static final RuleInfo INFO = RuleInfo.of("capability-unknown", Category.PROPERTIES)
            .certification(Severity.WARNING)
            .summary("A capability that the platform does not know, or that is not in lower case, is not seen.");

    private static final Set<String> KNOWN = new TreeSet<>(List.of(
            "actions", "triggers", "gateway", "cloud", "vnetgateway", "blob", "tabular", "composite", "general"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        context.properties().ifPresent(properties -> {
            for (Node capability : properties.properties().at("capabilities").elements()) {
                capability.text().filter(text -> !KNOWN.contains(text)).ifPresent(text -> {
                    String lower = text.toLowerCase(Locale.ROOT);
                    reporter.report(
                            capability,
                            "The capability " + capability.shown() + " is not known; known are "
                                    + Spelling.listed(KNOWN) + ".",
                            Spelling.didYouMean(text, KNOWN) + "Correct or remove it.",
                            KNOWN.contains(lower)
                                    ? new Edit[] {Edit.replace(capability.pointer(), lower)}
                                    : new Edit[0]);
                });
            }
        });
    }
}
