package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Sentences;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** A description of a field is a sentence. */
final class ParamDescriptionNoFullStop implements Rule {
    static final RuleInfo INFO = RuleInfo.of("param-description-no-full-stop", Category.PARAMETER)
            .certification(Severity.WARNING)
            .summary(
                    "Reviewers expect the description of a field to end with a full stop, unless it is a single word.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Field field : Field.visible(context.definition())) {
            Node description = field.at("description");
            String sentence = description.text().orElse("").stripTrailing();
            if (sentence.indexOf(' ') > 0 && !Sentences.endsWithStop(sentence)) {
                String message = "The description of '" + field.name() + "' does not end with a full stop: "
                        + description.shown() + ".";
                if (Sentences.canBeEnded(sentence)) {
                    reporter.report(
                            description,
                            message,
                            "Add a full stop.",
                            Edit.replace(description.pointer(), sentence + "."));
                } else {
                    reporter.report(description, message, "End it as a sentence.");
                }
            }
        }
    }
}
