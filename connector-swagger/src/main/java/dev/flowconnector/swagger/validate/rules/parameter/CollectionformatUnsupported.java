package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Lists are separated by commas. */
final class CollectionformatUnsupported implements Rule {
    static final RuleInfo INFO = RuleInfo.of("collectionformat-unsupported", Category.PARAMETER)
            .official("CollectionFormatValueNotSupported")
            .plain(Severity.WARNING)
            .certification(Severity.WARNING)
            .summary("Only lists separated by commas are sent dependably; other formats are not.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node typed : context.definition().typed()) {
            Node format = typed.at("collectionFormat");
            if (format.exists() && !format.says("csv")) {
                reporter.report(
                        format,
                        "The collection format " + format.shown() + " is not supported; only \"csv\" is.",
                        "Write \"csv\", or take a text that the maker puts together.");
            }
        }
    }
}
