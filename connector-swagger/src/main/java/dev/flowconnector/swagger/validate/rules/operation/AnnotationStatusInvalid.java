package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;
import java.util.Set;

/** The status is one of two words. */
final class AnnotationStatusInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("annotation-status-invalid", Category.OPERATION)
            .certification(Severity.ERROR)
            .summary(
                    "A status other than Production or Preview is not understood, so the operation counts as preview.");

    private static final Set<String> KNOWN = Set.of("Production", "Preview");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        check(context.definition().info(), reporter);
        for (Operation operation : context.definition().operations()) {
            check(operation.node(), reporter);
        }
    }

    private static void check(Node holder, Reporter reporter) {
        Node status = holder.at("x-ms-api-annotation").at("status");
        if (status.exists() && !KNOWN.contains(status.text().orElse(""))) {
            String message = "The status " + status.shown() + " is neither \"Production\" nor \"Preview\".";
            Optional<String> meant = KNOWN.stream()
                    .filter(known -> known.equalsIgnoreCase(status.text().orElse("")))
                    .findFirst();
            meant.ifPresentOrElse(
                    known -> reporter.report(
                            status, message, "Write \"" + known + "\".", Edit.replace(status.pointer(), known)),
                    () -> reporter.report(status, message, "Write \"Production\" or \"Preview\"."));
        }
    }
}
