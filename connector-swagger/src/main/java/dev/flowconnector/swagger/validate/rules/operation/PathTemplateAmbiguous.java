package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Verb;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A request fits one path. */
final class PathTemplateAmbiguous implements Rule {
    static final RuleInfo INFO = RuleInfo.of("path-template-ambiguous", Category.OPERATION)
            .official("PartialDuplicateOperationPath")
            .certification(Severity.WARNING)
            .summary("Where a fixed segment meets a template, it depends on the gateway which of two operations"
                    + " a request reaches.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        record Shape(Operation operation, List<String> segments) {}
        Map<Verb, List<Shape>> seen = new EnumMap<>(Verb.class);
        for (Operation operation : context.definition().operations()) {
            String path = operation.pathItem().path();
            Shape shape =
                    new Shape(operation, List.of(PathTemplate.withoutNames(path).split("/", -1)));
            List<Shape> before = seen.computeIfAbsent(operation.verb(), verb -> new ArrayList<>());
            before.stream()
                    .filter(other -> PathTemplate.overlap(other.segments(), shape.segments()))
                    .findFirst()
                    .ifPresent(other -> reporter.reportKey(
                            operation.pathItem().node(),
                            "A request to \"" + path + "\" may reach \""
                                    + other.operation().pathItem().path() + "\" as well.",
                            "Give one of them another segment, if the API allows it."));
            before.add(shape);
        }
    }
}
