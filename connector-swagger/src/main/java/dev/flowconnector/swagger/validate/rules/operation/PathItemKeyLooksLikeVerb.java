package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.PathItem;
import dev.flowconnector.swagger.validate.model.Verb;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Members of a path that are no operations do not look like one. */
final class PathItemKeyLooksLikeVerb implements Rule {
    static final RuleInfo INFO = RuleInfo.of("path-item-key-looks-like-verb", Category.OPERATION)
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("The designer takes a member of a path for an operation if its name contains a verb, such"
                    + " as x-target with its \"get\".");

    private static final Pattern LIKE_VERB =
            Pattern.compile("get|put|post|delete|options|head|patch", Pattern.CASE_INSENSITIVE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (PathItem item : context.definition().paths()) {
            for (Node member : item.node().members()) {
                Matcher verb = LIKE_VERB.matcher(member.name());
                if (Verb.of(member.name()).isEmpty() && verb.find()) {
                    reporter.reportKey(
                            member,
                            "The member \"" + member.name() + "\" of the path \"" + item.path() + "\" contains \""
                                    + verb.group() + "\" and is taken for an operation.",
                            "Rename or remove it; verbs are written in lower case.");
                }
            }
        }
    }
}
