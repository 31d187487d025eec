package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.PathItem;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Name and place of a parameter are unique. */
final class ParamDuplicate implements Rule {
    static final RuleInfo INFO = RuleInfo.of("param-duplicate", Category.PARAMETER)
            .official("OperationParametersContainDuplicateParameter")
            .everywhere(Severity.ERROR)
            .summary("Of two parameters with the same name in the same place only one is sent; import refuses the"
                    + " file.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Definition definition = context.definition();
        for (PathItem path : definition.paths()) {
            check(definition, path.node(), reporter);
        }
        for (Operation operation : definition.operations()) {
            check(definition, operation.node(), reporter);
        }
    }

    private static void check(Definition definition, Node holder, Reporter reporter) {
        Set<String> met = new HashSet<>();
        for (Node use : holder.at("parameters").elements()) {
            Optional<Node> parameter = definition.resolve(use);
            String name = parameter.isPresent() ? parameter.get().text("name").orElse("") : "";
            String in = parameter.isPresent() ? parameter.get().text("in").orElse("") : "";
            if (!name.isBlank() && !in.equals("body") && !met.add(in + " " + name)) {
                reporter.report(
                        use, "There is another parameter '" + name + "' in \"" + in + "\".", "Remove one of the two.");
            }
        }
    }
}
