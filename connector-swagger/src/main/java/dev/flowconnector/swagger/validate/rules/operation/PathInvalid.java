package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.PathItem;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** Paths follow the syntax. */
final class PathInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("path-invalid", Category.OPERATION)
            .everywhere(Severity.ERROR)
            .summary("A path that the platform cannot read makes the file unusable; import refuses it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (PathItem item : context.definition().paths()) {
            Optional<String> fault = PathTemplate.fault(item.path());
            if (fault.isPresent()) {
                report(item, fault.get(), reporter);
            }
        }
    }

    private static void report(PathItem item, String fault, Reporter reporter) {
        String path = item.path();
        String rooted = "/" + path;
        boolean slashOnly = !path.startsWith("/") && PathTemplate.fault(rooted).isEmpty();
        reporter.reportKey(
                item.node(),
                "The path \"" + path + "\" " + fault + ".",
                slashOnly
                        ? "Write \"" + rooted + "\"."
                        : "Write it as /segment/{name}, with templates inside one segment; inputs"
                                + " after \"?\" are query parameters.",
                slashOnly && !item.node().parent().has(rooted)
                        ? new Edit[] {Edit.rename(item.node().pointer(), rooted)}
                        : new Edit[0]);
    }
}
