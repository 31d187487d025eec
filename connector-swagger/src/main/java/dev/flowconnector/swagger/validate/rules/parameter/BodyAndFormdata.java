package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** A form has no other body. */
final class BodyAndFormdata implements Rule {
    static final RuleInfo INFO = RuleInfo.of("body-and-formdata", Category.PARAMETER)
            .official("ParameterListContainsFormDataAndBody")
            .everywhere(Severity.ERROR)
            .summary("The fields of a form are the body, so an operation with both is refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            boolean form = false;
            for (Parameter parameter : operation.parameters()) {
                form |= parameter.in().equals("formData");
            }
            Optional<Parameter> body = operation.body();
            if (form && body.isPresent()) {
                reporter.report(
                        body.get().use(),
                        operation.shown() + " has the body '" + body.get().name()
                                + "' beside parameters in \"formData\".",
                        "Remove the body, or make the fields of the form its properties.");
            }
        }
    }
}
