package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Operation ids are letters and digits. */
final class OperationidNonAlnum implements Rule {
    static final RuleInfo INFO = RuleInfo.of("operationid-non-alnum", Category.OPERATION)
            .official("OperationIdSanitized")
            .certification(Severity.WARNING)
            .summary("Of an operation id all but letters and digits is removed, so it reads differently in every"
                    + " client.");

    /** A suffix for the revision is Microsoft's own convention. */
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9]+(?:_V[0-9]+)?");

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            operation.id().filter(id -> !ALLOWED.matcher(id).matches()).ifPresent(id -> {
                Node node = operation.node().at("operationId");
                reporter.report(
                        node,
                        "The operation id " + node.shown() + " holds other characters than letters and digits.",
                        "Write " + suggested(id) + ", unless flows use the operation already: a new id breaks them.");
            });
        }
    }

    private static String suggested(String id) {
        String joined = WORD.matcher(id)
                .results()
                .map(word -> Character.toUpperCase(word.group().charAt(0))
                        + word.group().substring(1))
                .collect(Collectors.joining());
        return joined.isEmpty() ? "an id such as \"ListOrders\"" : '"' + joined + '"';
    }
}
