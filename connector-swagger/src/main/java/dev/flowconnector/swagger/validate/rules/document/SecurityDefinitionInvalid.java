package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A security definition is complete. */
final class SecurityDefinitionInvalid implements Rule {
    static final RuleInfo INFO = RuleInfo.of("security-definition-invalid", Category.DOCUMENT)
            .everywhere(Severity.ERROR)
            .summary("A security definition of an unknown type, or without what its type needs, makes the "
                    + "file unreadable.");

    private static final Set<String> TYPES = new TreeSet<>(List.of("apiKey", "basic", "oauth2"));
    private static final Set<String> PLACES = Set.of("header", "query");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Node scheme : context.definition().root().at("securityDefinitions").members()) {
            String type = scheme.text("type").orElse("");
            switch (type) {
                case "basic" -> {}
                case "apiKey" -> {
                    needs(scheme, "name", reporter);
                    if (!PLACES.contains(scheme.text("in").orElse(""))) {
                        report(scheme, "in", "\"header\" or \"query\"", reporter);
                    }
                }
                case "oauth2" -> {
                    String flow = scheme.text("flow").orElse("");
                    if (flow.equals("accessCode") || flow.equals("implicit")) {
                        needs(scheme, "authorizationUrl", reporter);
                    }
                    if (flow.equals("accessCode") || flow.equals("password") || flow.equals("application")) {
                        needs(scheme, "tokenUrl", reporter);
                    }
                }
                default -> report(scheme, "type", Spelling.listed(TYPES), reporter);
            }
        }
    }

    private static void needs(Node scheme, String member, Reporter reporter) {
        if (scheme.text(member).orElse("").isBlank()) {
            report(scheme, member, "a text", reporter);
        }
    }

    private static void report(Node scheme, String member, String allowed, Reporter reporter) {
        Node value = scheme.at(member);
        String written = value.text().orElse("");
        reporter.report(
                value.exists() ? value : scheme,
                "The security definition '" + scheme.name() + "' has "
                        + (value.exists() ? "\"" + member + "\": " + value.shown() : "no \"" + member + "\"")
                        + "; it has to be " + allowed + ".",
                (member.equals("type") ? Spelling.didYouMean(written, TYPES) : "") + "Write \"" + member + "\" as "
                        + allowed + ".");
    }
}
