package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A body can be written in what the operation consumes. */
final class ConsumesIncompatible implements Rule {
    static final RuleInfo INFO = RuleInfo.of("consumes-incompatible", Category.OPERATION)
            .official("MimeTypeNotCompatibleWithRequestContentSchemaType")
            .certification(Severity.ERROR)
            .summary("Text cannot carry an object, and JSON cannot carry a form, so the body does not arrive as"
                    + " it is declared.");

    private static final Set<String> FORMS = Set.of("multipart/form-data", "application/x-www-form-urlencoded");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            List<String> types =
                    operation.consumes().stream().map(MediaTypes::bare).toList();
            if (!types.isEmpty()) {
                Optional<String> type =
                        operation.body().flatMap(Parameter::resolvedSchema).flatMap(schema -> schema.text("type"));
                boolean structured = type.filter(text -> text.equals("object") || text.equals("array"))
                        .isPresent();
                boolean form = operation.parameters().stream()
                                .anyMatch(parameter -> parameter.in().equals("formData"))
                        && operation.parameters().stream().noneMatch(ConsumesIncompatible::isFile);
                if (structured
                        && types.stream().allMatch(each -> each.startsWith("text/") && !each.endsWith("/json"))) {
                    report(operation, "has a body of type \"" + type.get() + "\"", "application/json", reporter);
                } else if (form && types.stream().noneMatch(FORMS::contains)) {
                    report(operation, "has form fields", "application/x-www-form-urlencoded", reporter);
                }
            }
        }
    }

    /** Files are the matter of another rule. */
    private static boolean isFile(Parameter parameter) {
        return parameter.node().says("type", "file");
    }

    private static void report(Operation operation, String what, String instead, Reporter reporter) {
        Node own = operation.node().at("consumes");
        reporter.report(
                own.exists() ? own : operation.node(),
                "The operation " + operation.shown() + " " + what + ", which " + Spelling.listed(operation.consumes())
                        + " cannot carry.",
                "Consume \"" + instead + "\".");
    }
}
