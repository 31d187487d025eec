package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Formats say something. */
final class FormatEmpty implements Rule {
    static final RuleInfo INFO = RuleInfo.of("format-empty", Category.SCHEMA)
            .official("UnrecognizedTypeFormat")
            .certification(Severity.WARNING)
            .summary("An empty format is none, and reviewers take it for a mistake.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            Node format = typed.at("format");
            if (format.text().filter(String::isBlank).isPresent()) {
                reporter.report(format, "The format is empty.", "Remove it.", Edit.remove(format.pointer()));
            }
        }
    }
}
