package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Trigger metadata stand on polling triggers and say so. */
final class TriggerMetadataInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("trigger-metadata-invalid", Category.TRIGGER)
            .certification(Severity.ERROR)
            .summary("Trigger metadata know one kind and one mode, those of a polling trigger; others are "
                    + "refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Node metadata = operation.node().at("x-ms-trigger-metadata");
            if (metadata.isObject()) {
                check(metadata, "kind", "query", reporter);
                check(metadata, "mode", "polling", reporter);
            }
        }
    }

    private static void check(Node metadata, String member, String allowed, Reporter reporter) {
        Node value = metadata.at(member);
        if (value.text().filter(allowed::equals).isEmpty()) {
            reporter.report(
                    value.exists() ? value : metadata,
                    value.exists()
                            ? "\"" + member + "\" is " + value.shown() + "; allowed is \"" + allowed + "\" only."
                            : "\"" + member + "\" is missing; it has to be \"" + allowed + "\".",
                    "Write \"" + member + "\": \"" + allowed
                            + "\", or remove the metadata from a trigger that is not polled.");
        }
    }
}
