package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.validate.model.ConnectionParameter;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An identity provider and the parameters that it takes. Names of parameters are compared without regard to case, as the
 * platform does.
 *
 * @param name its name
 * @param required parameters that it needs
 * @param others further ones; empty when it is not known which it takes
 */
record OAuthProvider(String name, List<String> required, List<String> others) {
    private static final List<OAuthProvider> ALL = List.of(
            new OAuthProvider("oauth2", List.of("authorizationUrl", "tokenUrl"), List.of("refreshUrl")),
            new OAuthProvider("oauth2generic", List.of("authorizationUrlTemplate", "tokenUrlTemplate"), List.of()),
            new OAuthProvider(
                    "aad",
                    List.of("resourceUri"),
                    List.of("loginUri", "tenantId", "enableOnbehalfOfLogin", "grantType")),
            new OAuthProvider("aadcertificate", List.of("resourceUri"), List.of("loginUri", "loginUriAAD", "tenantId")),
            new OAuthProvider("facebook", List.of(), List.of()),
            new OAuthProvider("google", List.of(), List.of()),
            new OAuthProvider("github", List.of(), List.of()),
            new OAuthProvider("dropbox", List.of(), List.of()),
            new OAuthProvider("salesforce", List.of(), List.of()),
            new OAuthProvider("DocuSign", List.of(), List.of()),
            new OAuthProvider("oauth2pkcewithprm", List.of(), List.of()));

    /** The names of all that are known. */
    static List<String> names() {
        return ALL.stream().map(OAuthProvider::name).toList();
    }

    /** The provider that settings name, if it is known. */
    static Optional<OAuthProvider> of(Node settings) {
        String name = settings.text("identityProvider").orElse("");
        for (OAuthProvider provider : ALL) {
            if (provider.name.equals(name)) {
                return Optional.of(provider);
            }
        }
        return Optional.empty();
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
