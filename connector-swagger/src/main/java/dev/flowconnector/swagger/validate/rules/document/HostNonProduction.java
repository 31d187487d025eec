package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The host is one for makers, not for developers. */
final class HostNonProduction implements Rule {
    static final RuleInfo INFO = RuleInfo.of("host-non-production", Category.DOCUMENT)
            .certification(Severity.ERROR)
            .summary("A connector of the catalogue that calls a test server is refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<String> LABELS =
            Set.of("dev", "test", "staging", "stage", "uat", "sandbox", "qa", "preprod", "int", "localhost");
    private static final Set<String> TUNNELS = Set.of("ngrok", "ngrok-free");
    private static final Pattern PRIVATE = Pattern.compile(
            "(?:10|127)(?:\\.\\d+){3}|192\\.168(?:\\.\\d+){2}|169\\.254(?:\\.\\d+){2}|172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d+){2}");
    private static final Pattern EXAMPLE = Pattern.compile("(?:.*\\.)?example\\.(?:com|org|net)|[a-z]");

    @Override
    public void check(RuleContext context, Reporter reporter) {
        Node host = context.definition().root().at("host");
        host.text()
                .map(HostNonProduction::name)
                .ifPresent(name -> sign(name)
                        .ifPresent(sign -> reporter.report(
                                host,
                                "The host " + host.shown() + " looks like one for tests: " + sign + ".",
                                "Write the host that makers will call.")));
    }

    private static String name(String host) {
        int port = host.lastIndexOf(':');
        return (port < 0 ? host : host.substring(0, port)).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> sign(String host) {
        if (PRIVATE.matcher(host).matches()) {
            return Optional.of("a private address is not reachable from the platform");
        }
        if (EXAMPLE.matcher(host).matches()) {
            return Optional.of("it is a placeholder");
        }
        List<String> labels = List.of(host.split("\\.", -1));
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            boolean top = i == labels.size() - 1 && !label.equals("localhost") && !label.equals("test");
            if (!top && (LABELS.contains(label) || TUNNELS.contains(label))) {
                return Optional.of("\"" + label + "\" is a part of its name");
            }
        }
        return host.endsWith(".azurewebsites.net")
                ? List.of(labels.get(0).split("-", -1)).stream()
                        .filter(LABELS::contains)
                        .findFirst()
                        .map(part -> "\"" + part + "\" is a part of its name")
                : Optional.empty();
    }
}
