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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Power Apps reads bodies. */
final class PowerfxResponseHeaders implements Rule {
    static final RuleInfo INFO = RuleInfo.of("powerfx-response-headers", Category.RESPONSE)
            .powerApps(Severity.INFO)
            .summary(
                    "Power Apps offers no headers of an answer; what stands only there cannot be used in an " + "app.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Operation operation : context.definition().operations()) {
            Optional<Response> success = operation.success();
            if (success.isPresent() && !operation.isTrigger() && !operation.isInternal()) {
                check(success.get().node().at("headers"), reporter);
            }
        }
    }

    private static void check(Node headers, Reporter reporter) {
        List<String> names = new ArrayList<>();
        for (Node header : headers.members()) {
            String name = header.name();
            if (!name.equalsIgnoreCase("Location") && !name.equalsIgnoreCase("Content-Type")) {
                names.add(name);
            }
        }
        if (!names.isEmpty()) {
            reporter.report(
                    headers,
                    "Headers of an answer are not read: " + Spelling.listed(names) + ".",
                    "Answer the values in the body as well, if apps need them.");
        }
    }
}
