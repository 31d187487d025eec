package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.validate.model.ConnectionParameter;
import dev.flowconnector.swagger.validate.model.IdentityProvider;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the OAuth settings of connection parameters. */
final class OAuthProvider {
    private OAuthProvider() {}

    /** The provider that settings name, if it is known. */
    static Optional<IdentityProvider> of(Node settings) {
        return IdentityProvider.of(settings.text("identityProvider").orElse(""));
    }

    /** The OAuth settings of all connection parameters that have some. */
    static List<Node> settings(RuleContext context) {
        List<Node> settings = new ArrayList<>();
        if (context.properties().isPresent()) {
            for (ConnectionParameter parameter : context.properties().get().connectionParameters()) {
                if (parameter.oAuthSettings().isObject()) {
                    settings.add(parameter.oAuthSettings());
                }
            }
        }
        return settings;
    }

    /** The parameters that settings give, in lower case. */
    static Set<String> given(Node settings) {
        Set<String> given = new HashSet<>();
        for (String member : List.of("customParameters", "additionalParameters")) {
            for (Node parameter : settings.at(member).members()) {
                given.add(parameter.name().toLowerCase(Locale.ROOT));
            }
        }
        return given;
    }
}
