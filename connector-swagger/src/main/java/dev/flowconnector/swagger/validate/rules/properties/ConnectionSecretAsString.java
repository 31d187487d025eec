package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.ConnectionParameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Locale;
import java.util.regex.Pattern;

/** Secrets are secure strings. */
final class ConnectionSecretAsString implements Rule {
    static final RuleInfo INFO = RuleInfo.of("connection-secret-as-string", Category.PROPERTIES)
            .certification(Severity.WARNING)
            .summary("A secret in a parameter of type string is shown while it is typed and is not kept in the vault.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Pattern SECRET = Pattern.compile("secret|password|passwd|token|apikey");
    private static final Pattern ABOUT =
            Pattern.compile(".*(?:url|uri|endpoint|host|name|type|id|version|audience|expiry|scope)");

    @Override
    public void check(RuleContext context, Reporter reporter) {
        context.properties().ifPresent(properties -> {
            for (ConnectionParameter parameter : properties.connectionParameters()) {
                if (parameter.type().equals("string") && isSecret(parameter.name())) {
                    reporter.report(
                            parameter.node().at("type"),
                            "The connection parameter '" + parameter.name() + "' is a \"string\", but looks like a"
                                    + " secret; secrets are of the type \"securestring\".",
                            "Write \"securestring\"; connections that exist have to be made again.");
                }
            }
        });
    }

    private static boolean isSecret(String name) {
        String folded = name.substring(name.indexOf(':') + 1)
                .replace("_", "")
                .replace("-", "")
                .toLowerCase(Locale.ROOT);
        return SECRET.matcher(folded).find() && !ABOUT.matcher(folded).matches();
    }
}
