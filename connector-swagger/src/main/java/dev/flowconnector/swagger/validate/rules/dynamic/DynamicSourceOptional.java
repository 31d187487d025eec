package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
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

/** What is required comes from what is required. */
final class DynamicSourceOptional implements Rule {
    static final RuleInfo INFO = RuleInfo.of("dynamic-source-optional", Category.DYNAMIC)
            .official("OperationParameterRequiredMismatch")
            .certification(Severity.WARNING)
            .summary("A call that needs a value fails as long as makers leave out the optional input that"
                    + " the value comes from.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Sources.Use use : Sources.all(context.definition())) {
            check(use.operation(), use.call(), reporter);
        }
    }

    private static void check(Operation operation, DynamicCall call, Reporter reporter) {
        for (Node value : call.parameters()) {
            List<Source> sources = Source.of(operation, call, value);
            if (sources.size() == 1
                    && isOptional(sources.get(0).parameter())
                    && isDemanding(Source.taker(call, value))) {
                reporter.report(
                        sources.get(0).reference(),
                        "The operation " + call.target().shown() + " requires '" + value.name()
                                + "', but the input "
                                + sources.get(0).reference().shown() + " of " + operation.shown()
                                + " may be left out.",
                        "Make the input required, or what it is for optional.");
            }
        }
    }

    private static boolean isDemanding(Optional<Parameter> taker) {
        return taker.isPresent()
                && taker.get().isRequired()
                && !taker.get().node().has("default");
    }

    /** Only of parameters it is certain; a body may be required in parts. */
    private static boolean isOptional(Parameter parameter) {
        return !parameter.isBody()
                && !parameter.isRequired()
                && !parameter.node().has("default");
    }
}
