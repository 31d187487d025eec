package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Place;
import dev.flowconnector.swagger.validate.model.Schema;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Set;

/** Binary content is the whole body. */
final class StringBinaryNested implements Rule {
    static final RuleInfo INFO = RuleInfo.of("string-binary-nested", Category.SCHEMA)
            .official("InvalidStringBinaryProperty")
            .certification(Severity.ERROR)
            .summary("Binary content inside JSON is sent as an object of the platform, which few APIs know;"
                    + " certification refuses it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Schema schema : context.definition().schemas()) {
            Node format = schema.node().at("format");
            if (INSIDE.contains(schema.place())
                    && schema.isInput()
                    && schema.type().filter("string"::equals).isPresent()
                    && format.says("binary")) {
                reporter.report(
                        format,
                        "'" + schema.node().name() + "' is binary inside a body; only a whole body can be.",
                        "Write the format \"byte\", which is Base64, if the API takes that.");
            }
        }
    }

    private static final Set<Place> INSIDE = Set.of(Place.PROPERTY, Place.ITEMS, Place.ADDITIONAL);
}
