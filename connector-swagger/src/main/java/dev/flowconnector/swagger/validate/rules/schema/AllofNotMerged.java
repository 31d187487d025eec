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

/** Objects are written out. */
final class AllofNotMerged implements Rule {
    static final RuleInfo INFO = RuleInfo.of("allof-not-merged", Category.SCHEMA)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("The designer does not put the parts of allOf together: their properties are no fields "
                    + "and no outputs.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Schema schema : context.definition().schemas()) {
            Node parts = schema.node().at("allOf");
            if (parts.exists()
                    && schema.place() != Place.ALL_OF
                    && !schema.directions().isEmpty()) {
                reporter.reportKey(
                        parts,
                        "\"allOf\" is not put together by the designer"
                                + (schema.type().orElse("").equals("object")
                                                && schema.node().has("properties")
                                        ? "; only the object's own properties are shown."
                                        : "; it shows one value of any type."),
                        "Write one object with the properties of all parts, or refer to the part if there is but one.");
            }
        }
    }
}
