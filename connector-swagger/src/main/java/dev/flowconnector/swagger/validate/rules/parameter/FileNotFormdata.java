package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.model.Place;
import dev.flowconnector.swagger.validate.model.Schema;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Files are in forms and answers. */
final class FileNotFormdata implements Rule {
    static final RuleInfo INFO = RuleInfo.of("file-not-formdata", Category.PARAMETER)
            .official("FileParameterMustBeInFormData")
            .everywhere(Severity.ERROR)
            .summary("The type file is for fields of a form and for whole answers; import refuses it elsewhere.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Parameter parameter : context.definition().parameters()) {
            if (!parameter.isBody() && !parameter.in().equals("formData")) {
                check(parameter.node(), reporter);
            }
        }
        for (Schema schema : context.definition().schemas()) {
            boolean allowed =
                    schema.place() == Place.RESPONSE || (schema.place() == Place.DEFINITION && !schema.isInput());
            if (!allowed) {
                check(schema.node(), reporter);
            }
        }
    }

    private static void check(Node node, Reporter reporter) {
        Node type = node.at("type");
        if (type.says("file")) {
            reporter.report(
                    type,
                    "The type \"file\" is allowed for parameters in \"formData\" and for whole answers only.",
                    "Write \"string\" with the format \"byte\", or \"binary\" if it is the whole body.");
        }
    }
}
