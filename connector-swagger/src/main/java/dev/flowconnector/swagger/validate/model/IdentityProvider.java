package dev.flowconnector.swagger.validate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An identity provider that the platform knows, and the parameters that it takes. Names of parameters are compared
 * without regard to case, as the platform does. Immutable.
 *
 * @param name its name
 * @param required parameters that it needs
 * @param others further ones; empty when it is not known which it takes
 */
public record IdentityProvider(String name, List<String> required, List<String> others) {
    private static final List<IdentityProvider> ALL = List.of(
            new IdentityProvider("oauth2", List.of("authorizationUrl", "tokenUrl"), List.of("refreshUrl")),
            new IdentityProvider("oauth2generic", List.of("authorizationUrlTemplate", "tokenUrlTemplate"), List.of()),
            new IdentityProvider(
                    "aad",
                    List.of("resourceUri"),
                    List.of("loginUri", "tenantId", "enableOnbehalfOfLogin", "grantType")),
            new IdentityProvider(
                    "aadcertificate", List.of("resourceUri"), List.of("loginUri", "loginUriAAD", "tenantId")),
            new IdentityProvider("facebook", List.of(), List.of()),
            new IdentityProvider("google", List.of(), List.of()),
            new IdentityProvider("github", List.of(), List.of()),
            new IdentityProvider("dropbox", List.of(), List.of()),
            new IdentityProvider("salesforce", List.of(), List.of()),
            new IdentityProvider("DocuSign", List.of(), List.of()),
            new IdentityProvider("oauth2pkcewithprm", List.of(), List.of()));

    /** Copies the lists. */
    public IdentityProvider {
        Objects.requireNonNull(name, "name");
        required = List.copyOf(required);
        others = List.copyOf(others);
    }

    /** The names of all that are known. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (IdentityProvider provider : ALL) {
            names.add(provider.name);
        }
        return names;
    }

    /** The provider with a name, in exactly this spelling. */
    public static Optional<IdentityProvider> of(String name) {
        for (IdentityProvider provider : ALL) {
            if (provider.name.equals(name)) {
                return Optional.of(provider);
            }
        }
        return Optional.empty();
    }
}
