package dev.flowconnector.swagger.validate.rules.response;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Operation;
import dev.flowconnector.swagger.validate.model.Response;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Examples are of a media type that is produced. */
final class ResponseExampleMime implements Rule {
    static final RuleInfo INFO = RuleInfo.of("response-example-mime", Category.RESPONSE)
            .official("ResponseExampleMustBeProducedByOperation")
            .certification(Severity.WARNING)
            .summary("An example of a media type that the operation does not produce cannot occur.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Set<String> produced = new HashSet<>();
            operation.produces().forEach(type -> produced.add(bare(type)));
            for (Response response : operation.responses()) {
                for (Node example : response.node().at("examples").members()) {
                    if (!produced.isEmpty() && !produced.contains("*/*") && !produced.contains(bare(example.name()))) {
                        reporter.reportKey(
                                example,
                                "The response " + response.code() + " of " + operation.shown()
                                        + " has an example for \"" + example.name() + "\", but produces "
                                        + Spelling.listed(operation.produces()) + ".",
                                "Name the example after a media type that is produced.");
                    }
                }
            }
        }
    }

    private static String bare(String type) {
        int semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }
}
