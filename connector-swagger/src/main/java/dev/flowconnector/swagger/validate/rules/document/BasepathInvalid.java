package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The base path is a path. */
final class BasepathInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("basepath-invalid", Category.DOCUMENT)
            .official("BasePathNotValid")
            .everywhere(Severity.ERROR)
            .summary("A base path that does not begin with a slash is refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node path = context.definition().root().at("basePath");
        String text = path.text().orElse("/");
        if (!text.startsWith("/")) {
            boolean address = text.contains(":") || text.contains("@");
            reporter.report(
                    path,
                    "The base path is " + path.shown() + "; it has to begin with \"/\".",
                    text.isBlank() ? "Write \"/\"." : "Write the path with a slash before it.",
                    address ? new Edit[0] : new Edit[] {Edit.replace(path.pointer(), "/" + text.strip())});
        }
    }
}
