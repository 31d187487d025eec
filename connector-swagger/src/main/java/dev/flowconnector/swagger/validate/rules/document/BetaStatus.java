package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What is declared as ready for production calls what is. */
final class BetaStatus implements Rule {
    static final RuleInfo INFO = RuleInfo.of("beta-status", Category.DOCUMENT)
            .official("ProductionStatusOnBetaService")
            .certification(Severity.WARNING)
            .summary("A connector that calls a beta or preview of an API is not ready for production.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> EARLY = Set.of("beta", "preview", "alpha");
    private static final Pattern BETWEEN = Pattern.compile("[^A-Za-z]+");

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Definition definition = context.definition();
        Node status = definition.info().at("x-ms-api-annotation").at("status");
        if (status.text().filter("production"::equalsIgnoreCase).isEmpty()) {
            return;
        }
        for (String member : List.of("host", "basePath")) {
            Node address = definition.root().at(member);
            address.text()
                    .filter(text ->
                            BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT)).anyMatch(EARLY::contains))
                    .ifPresent(text -> reporter.report(
                            status,
                            "The status is " + status.shown() + ", but \"" + member + "\" is " + address.shown() + ".",
                            "Write the status \"Preview\", or call the API that is ready for production."));
        }
    }
}
