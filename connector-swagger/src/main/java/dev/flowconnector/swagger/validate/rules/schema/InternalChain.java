package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Place;
import dev.flowconnector.swagger.validate.model.Schema;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Constants stand in required objects. */
final class InternalChain implements Rule {
    static final RuleInfo INFO = RuleInfo.of("internal-chain", Category.SCHEMA)
            .certification(Severity.WARNING)
            .summary("A hidden constant inside an optional object is sent only if a maker gives something else of the"
                    + " object.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Schema schema : context.definition().schemas()) {
            boolean optional = schema.place() == Place.PROPERTY
                    && schema.isInput()
                    && !schema.isRequired()
                    && !schema.isInternal();
            if (optional) {
                Node object = context.definition().resolve(schema.node()).orElse(schema.node());
                Set<String> required = new HashSet<>(object.at("required").texts());
                List<String> hidden = object.at("properties").members().stream()
                        .filter(property -> required.contains(property.name())
                                && property.has("default")
                                && property.says("x-ms-visibility", "internal"))
                        .map(Node::name)
                        .toList();
                if (!hidden.isEmpty()) {
                    reporter.report(
                            schema.node(),
                            "'" + schema.node().name() + "' is optional, but holds what is internal and required: "
                                    + Spelling.listed(hidden) + ".",
                            "Make the object required as well, if the API always wants these values.");
                }
            }
        }
    }
}
