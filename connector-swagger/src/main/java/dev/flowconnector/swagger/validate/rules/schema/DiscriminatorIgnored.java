package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Schema;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Subtypes are written out. */
final class DiscriminatorIgnored implements Rule {
    static final RuleInfo INFO = RuleInfo.of("discriminator-ignored", Category.SCHEMA)
            .plain(Severity.INFO)
            .certification(Severity.INFO)
            .summary("The designer does not follow a discriminator, so makers see the properties of the base "
                    + "and none of its subtypes.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Schema schema : context.definition().schemas()) {
            Node discriminator = schema.node().at("discriminator");
            if (discriminator.exists() && !schema.directions().isEmpty()) {
                reporter.reportKey(
                        discriminator,
                        "The discriminator " + discriminator.shown() + " is not followed.",
                        "Declare the properties of the subtypes here too, if makers need them.");
            }
        }
    }
}
