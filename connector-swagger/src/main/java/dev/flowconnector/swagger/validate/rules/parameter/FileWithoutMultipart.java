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

/** Files go with a multipart form. */
final class FileWithoutMultipart implements Rule {
    static final RuleInfo INFO = RuleInfo.of("file-without-multipart", Category.PARAMETER)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .summary("A file among form fields is sent as multipart/form-data only; without it the file does not"
                    + " arrive.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            if (operation.consumes().contains("multipart/form-data")) {
                continue;
            }
            for (Parameter parameter : operation.parameters()) {
                if (parameter.in().equals("formData") && parameter.node().says("type", "file")) {
                    Node consumes = operation.node().at("consumes");
                    reporter.report(
                            consumes.exists() ? consumes : operation.node(),
                            operation.shown() + " takes the file '" + parameter.name()
                                    + "' but does not consume \"multipart/form-data\".",
                            "Write \"consumes\": [\"multipart/form-data\"].");
                    break;
                }
            }
        }
    }
}
