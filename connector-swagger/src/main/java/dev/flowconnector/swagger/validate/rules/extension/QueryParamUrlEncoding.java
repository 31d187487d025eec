package dev.flowconnector.swagger.validate.rules.extension;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** The encoding of a query parameter is not a choice. */
final class QueryParamUrlEncoding implements Rule {
    static final RuleInfo INFO = RuleInfo.of("query-param-url-encoding", Category.EXTENSION)
            .official("QueryParameterEncodingNotSupported")
            .certification(Severity.WARNING)
            .summary("The way of encoding can be chosen for path parameters only; reviewers refuse it on a "
                    + "query parameter.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Node encoding = extension.node();
            if (encoding.name().equals("x-ms-url-encoding")
                    && extension.position() == Extension.Position.PARAMETER
                    && encoding.parent().text("in").filter("query"::equals).isPresent()) {
                reporter.reportKey(
                        encoding,
                        "The query parameter " + encoding.parent().at("name").shown() + " has \"x-ms-url-encoding\".",
                        "Remove it: a query parameter is always encoded.",
                        Edit.remove(encoding.pointer()));
            }
        }
    }
}
