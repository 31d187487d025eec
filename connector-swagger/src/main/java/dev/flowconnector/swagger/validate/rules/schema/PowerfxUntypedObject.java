package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Direction;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Schema;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Power Apps knows the fields. */
final class PowerfxUntypedObject implements Rule {
    static final RuleInfo INFO = RuleInfo.of("powerfx-untyped-object", Category.SCHEMA)
            .powerApps(Severity.INFO)
            .summary("An object with free members of a type, or with a discriminator, is untyped in Power "
                    + "Apps: fields are read by ParseJSON and casts.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Schema schema : context.definition().schemas()) {
            Node free = schema.node().at("additionalProperties");
            Node discriminator = schema.node().at("discriminator");
            if (isCalled(schema) && (free.isObject() || discriminator.exists())) {
                Node cause = free.isObject() ? free : discriminator;
                reporter.reportKey(
                        cause,
                        "An object with \"" + cause.name() + "\" is untyped in Power Apps.",
                        "Declare the properties, or answer a list of names and values.");
            }
        }
    }

    /** What a webhook sends does not reach Power Apps. */
    private static boolean isCalled(Schema schema) {
        return schema.directions().contains(Direction.INPUT)
                || schema.directions().contains(Direction.OUTPUT);
    }
}
