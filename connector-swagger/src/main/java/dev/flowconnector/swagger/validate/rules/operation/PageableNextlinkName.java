package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Set;

/** The link to the next page has one of two names. */
final class PageableNextlinkName implements Rule {
    static final RuleInfo INFO = RuleInfo.of("pageable-nextlink-name", Category.OPERATION)
            .official("InvalidNextLinkNameValue")
            .certification(Severity.ERROR)
            .summary("Only nextLink and @odata.nextLink are accepted as the name of the link to the next page.");

    private static final Set<String> ALLOWED = Set.of("nextLink", "@odata.nextLink");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Node pageable = operation.node().at("x-ms-pageable");
            Node name = pageable.at("nextLinkName");
            if (pageable.isObject() && !ALLOWED.contains(name.text().orElse(""))) {
                reporter.report(
                        name.exists() ? name : pageable,
                        (name.exists()
                                        ? "The nextLinkName " + name.shown() + " of " + operation.shown()
                                                + " is not allowed"
                                        : "The paging of " + operation.shown() + " has no nextLinkName")
                                + "; allowed are \"nextLink\" and \"@odata.nextLink\".",
                        "Answer the link under one of these names and name it here.");
            }
        }
    }
}
