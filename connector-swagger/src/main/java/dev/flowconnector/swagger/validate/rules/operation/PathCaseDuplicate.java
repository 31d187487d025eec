package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.PathItem;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Paths differ in more than case. */
final class PathCaseDuplicate implements Rule {
    static final RuleInfo INFO = RuleInfo.of("path-case-duplicate", Category.OPERATION)
            .official("PathRedefined")
            .everywhere(Severity.ERROR)
            .summary("Paths are compared without regard to case, so of two that differ in it only one can be called.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Map<String, PathItem> byPath = new HashMap<>();
        for (PathItem item : context.definition().paths()) {
            PathItem same = byPath.putIfAbsent(item.path().toLowerCase(Locale.ROOT), item);
            if (same != null) {
                reporter.reportKey(
                        item.node(),
                        "The path \"" + item.path() + "\" differs from \"" + same.path() + "\" in case only.",
                        "Put the operations of both into one path item.");
            }
        }
    }
}
