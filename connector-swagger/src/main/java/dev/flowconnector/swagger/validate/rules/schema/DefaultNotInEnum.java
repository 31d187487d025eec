package dev.flowconnector.swagger.validate.rules.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Set;

/** The default is a choice. */
final class DefaultNotInEnum implements Rule {
    static final RuleInfo INFO = RuleInfo.of("default-not-in-enum", Category.SCHEMA)
            .certification(Severity.WARNING)
            .summary("A default that is no choice cannot be chosen again once it is changed.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            Node value = typed.at("default");
            Set<JsonNode> allowed = value.exists() ? Choices.allowed(typed) : Set.of();
            if (!allowed.isEmpty()
                    && !value.json().isNull()
                    && !allowed.contains(value.json())
                    && JsonTypes.fits(value.json(), typed.text("type").orElse(""))) {
                reporter.report(
                        value,
                        "The default " + value.shown() + " is not in \"enum\".",
                        Spelling.didYouMean(
                                        value.text().orElse(""),
                                        typed.at("enum").texts()) + "Write one of the choices, or add it to \"enum\".");
            }
        }
    }
}
