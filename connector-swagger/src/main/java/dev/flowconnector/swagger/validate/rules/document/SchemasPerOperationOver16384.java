package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.model.Response;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** No operation is larger than the platform takes. */
final class SchemasPerOperationOver16384 implements Rule {
    static final RuleInfo INFO = RuleInfo.of("schemas-per-operation-over-16384", Category.DOCUMENT)
            .official("OperationSchemaCountExceedsMaxAllowed")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("The platform takes 16,384 schemas in one operation, counted after references are followed.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int MOST = 16_384;

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Definition definition = context.definition();
        Extent extent = new Extent(definition);
        for (Operation operation : definition.operations()) {
            Optional<Parameter> body = operation.body();
            long count = body.isPresent() ? extent.of(body.get().schema()).schemas() : 0;
            for (Response response : operation.responses()) {
                count += extent.of(response.schema()).schemas();
            }
            if (count > MOST) {
                reporter.report(
                        operation.node(),
                        "The operation " + operation.shown() + " is made of " + count + " schemas; the platform takes "
                                + MOST + ".",
                        "Leave out what makers do not use, or answer a part of it as an object of any content.");
            }
        }
    }
}
