package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** Binary fields go with a multipart form. */
final class StringBinaryUrlencoded implements Rule {
    static final RuleInfo INFO = RuleInfo.of("string-binary-urlencoded", Category.PARAMETER)
            .official("StringBinaryNotSupportedForFormUrlEncoded")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .summary("A form in the address format carries text only, so a binary field does not arrive.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            List<String> consumes = operation.consumes();
            if (consumes.contains("application/x-www-form-urlencoded") && !consumes.contains("multipart/form-data")) {
                for (Parameter parameter : operation.parameters()) {
                    Node format = parameter.node().at("format");
                    if (parameter.in().equals("formData") && format.says("binary")) {
                        reporter.report(
                                format,
                                "The form field '" + parameter.name()
                                        + "' is binary, but the form is \"application/x-www-form-urlencoded\".",
                                "Consume \"multipart/form-data\", or take a text in Base64.");
                    }
                }
            }
        }
    }
}
