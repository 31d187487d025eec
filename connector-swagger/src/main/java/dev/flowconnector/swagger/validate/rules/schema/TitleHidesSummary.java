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

/** A property has one label. */
final class TitleHidesSummary implements Rule {
    static final RuleInfo INFO = RuleInfo.of("title-hides-summary", Category.SCHEMA)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("Of a property with a title and another x-ms-summary the title is shown, so the label "
                    + "that somebody wrote is lost.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Schema schema : context.definition().schemas()) {
            Node title = schema.node().at("title");
            String shown = title.text().orElse("").strip();
            String label = schema.node().text("x-ms-summary").orElse("").strip();
            if (schema.place() == Place.PROPERTY
                    && !schema.directions().isEmpty()
                    && !shown.isEmpty()
                    && !label.isEmpty()
                    && !shown.equals(label)) {
                reporter.report(
                        title,
                        "The title " + title.shown() + " is shown, not the summary \"" + label + "\".",
                        "Remove the title, or let both say the same.");
            }
        }
    }
}
