package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** No body is larger than the platform takes. */
final class SchemasPerBodyOver512 implements Rule {
    static final RuleInfo INFO = RuleInfo.of("schemas-per-body-over-512", Category.DOCUMENT)
            .official("BodySchemaCountExceedsMaxAllowed")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .powerApps(Severity.WARNING)
            .summary("The platform takes 512 schemas in one body, counted after references are followed.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int MOST = 512;

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Definition definition = context.definition();
        Extent extent = new Extent(definition);
        for (Operation operation : definition.operations()) {
            Optional<Parameter> body = operation.body();
            long count = body.isPresent() ? extent.of(body.get().schema()).schemas() : 0;
            if (body.isPresent() && count > MOST) {
                reporter.report(
                        body.get().node(),
                        "The body of " + operation.shown() + " is made of " + count + " schemas; the platform takes "
                                + MOST + ".",
                        "Leave out what makers do not fill in, or take a part of it as an object of any content.");
            }
        }
    }
}
