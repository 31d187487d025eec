package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The definition says that it is Swagger 2.0. */
final class SwaggerVersion implements Rule {
    static final RuleInfo INFO = RuleInfo.of("swagger-version", Category.DOCUMENT)
            .official("SpecificationVersionIncorrect")
            .everywhere(Severity.ERROR)
            .summary(
                    "The platform reads Swagger 2.0 only; it refuses OpenAPI 3 and files that do not say what they are.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node root = context.definition().root();
        Node version = root.at("swagger");
        if (root.has("openapi") && !version.exists()) {
            reporter.report(
                    root.at("openapi"),
                    "The file is OpenAPI " + root.at("openapi").shown() + "; the platform reads Swagger 2.0 only.",
                    "Convert it to Swagger 2.0.");
        } else if (!version.exists()) {
            reporter.report(
                    root,
                    "The file has no member \"swagger\", which says its version.",
                    "Write \"swagger\": \"2.0\" at the top.");
        } else if (!version.says("2.0")) {
            boolean number = version.json().isNumber() && version.json().doubleValue() == 2.0;
            Edit[] edits = number ? new Edit[] {Edit.replace(version.pointer(), "2.0")} : new Edit[0];
            reporter.report(
                    version,
                    "\"swagger\" is " + version.shown() + "; allowed is the text \"2.0\" only.",
                    "Write \"swagger\": \"2.0\", and convert the file if it is of another version.",
                    edits);
        }
    }
}
