package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.validate.model.ConnectionParameter;
import dev.flowconnector.swagger.validate.model.ConnectorProperties;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return ALL.stream().filter(provider -> provider.name.equals(name)).findFirst();
    }

    /** The OAuth settings of all connection parameters that have some. */
    static List<Node> settings(RuleContext context) {
        return context.properties().map(ConnectorProperties::connectionParameters).orElse(List.of()).stream()
                .map(ConnectionParameter::oAuthSettings)
                .filter(Node::isObject)
                .toList();
    }

    /** The parameters that settings give, in lower case. */
    static Set<String> given(Node settings) {
        return Stream.of("customParameters", "additionalParameters")
                .flatMap(member -> settings.at(member).members().stream())
                .map(member -> member.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
