package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Schema;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Discriminators are required texts. */
final class DiscriminatorNotRequired implements Rule {
    static final RuleInfo INFO = RuleInfo.of("discriminator-not-required", Category.SCHEMA)
            .official("DiscriminatorMustBeARequiredStringProperty")
            .certification(Severity.ERROR)
            .summary("A discriminator has to be a required text property of its schema.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Definition definition = context.definition();
        for (Schema schema : definition.schemas()) {
            Node discriminator = schema.node().at("discriminator");
            if (discriminator.exists()) {
                String name = discriminator.text().orElse("");
                Node property = schema.node().at("properties").at(name);
                boolean text = definition
                        .resolve(property)
                        .flatMap(target -> target.text("type"))
                        .filter("string"::equals)
                        .isPresent();
                if (!text || !schema.node().at("required").texts().contains(name)) {
                    reporter.report(
                            discriminator,
                            "The discriminator " + discriminator.shown()
                                    + " is not the name of a required property of the type \"string\".",
                            "Declare that property and require it, or remove the discriminator.");
                }
            }
        }
    }
}
