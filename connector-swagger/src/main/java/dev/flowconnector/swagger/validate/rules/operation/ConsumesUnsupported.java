package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;

/** Bodies are of a media type that the platform knows. */
final class ConsumesUnsupported implements Rule {
    static final RuleInfo INFO = RuleInfo.of("consumes-unsupported", Category.OPERATION)
            .official("MimeTypeNotSupported")
            .certification(Severity.WARNING)
            .summary("A media type that the platform does not know is not offered, or sent as something else.");

    private static final List<String> KNOWN =
            List.of("application/json", "text/plain", "multipart/form-data", "application/x-www-form-urlencoded");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        check(context.definition().root(), reporter);
        for (Operation operation : context.definition().operations()) {
            check(operation.node(), reporter);
        }
    }

    private static void check(Node holder, Reporter reporter) {
        Node consumes = holder.at("consumes");
        List<String> unknown = consumes.texts().stream()
                .filter(type -> !KNOWN.contains(MediaTypes.bare(type)))
                .toList();
        if (!unknown.isEmpty()) {
            boolean others = unknown.size() < consumes.texts().size();
            reporter.report(
                    consumes,
                    "The media " + (unknown.size() == 1 ? "type " : "types ") + Spelling.listed(unknown)
                            + (unknown.size() == 1 ? " is" : " are") + " not supported; supported are "
                            + Spelling.listed(KNOWN) + ".",
                    others
                            ? "Keep the supported ones only."
                            : Spelling.didYouMean(unknown.get(0), KNOWN) + "Name one of these, if the API reads it.");
        }
    }
}
