package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.PathItem;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.HashMap;
import java.util.Map;

/** Paths differ in more than the names of their templates. */
final class PathTemplateDuplicate implements Rule {
    static final RuleInfo INFO = RuleInfo.of("path-template-duplicate", Category.OPERATION)
            .official("DuplicateOperationPath")
            .everywhere(Severity.ERROR)
            .summary("Two paths that differ in the names of templates are the same path, and only one of their"
                    + " operations is called.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Map<String, PathItem> byShape = new HashMap<>();
        for (PathItem item : context.definition().paths()) {
            PathItem same = byShape.putIfAbsent(PathTemplate.withoutNames(item.path()), item);
            if (same != null && !same.path().equalsIgnoreCase(item.path())) {
                boolean sameVerb = haveSameVerb(item, same);
                Reporter by = sameVerb ? reporter : reporter.atMost(Severity.WARNING);
                by.reportKey(
                        item.node(),
                        "The path \"" + item.path() + "\" differs from \"" + same.path()
                                + "\" in the names of templates only"
                                + (sameVerb ? ", and both have the same verb." : "."),
                        "Put the operations of both into one path item.");
            }
        }
    }

    private static boolean haveSameVerb(PathItem one, PathItem other) {
        for (Operation operation : one.operations()) {
            if (other.node().has(operation.verb().key())) {
                return true;
            }
        }
        return false;
    }
}
