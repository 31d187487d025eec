package dev.flowconnector.swagger.bundle.configuration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What only the user knows about OAuth 2.0. The secret never stands here.
 *
 * @param identityProvider identity provider; an open set
 * @param clientId id of the registered application
 * @param scopes scopes to ask for instead of those of the scheme
 * @param redirectMode {@code Global}, {@code GlobalPerConnector} or {@code Direct}
 * @param customParameters parameters of the provider
 * @param resourceUri resource for Microsoft Entra
 * @param tenantId tenant for Microsoft Entra
 */
public record OAuthConfiguration(
        Optional<String> identityProvider,
        Optional<String> clientId,
        List<String> scopes,
        Optional<String> redirectMode,
        Map<String, String> customParameters,
        Optional<String> resourceUri,
        Optional<String> tenantId) {
    static final List<String> KEYS = List.of(
            "identityProvider", "clientId", "scopes", "redirectMode", "customParameters", "resourceUri", "tenantId");

    /** Copies the collections and keeps their order. */
    public OAuthConfiguration {
        scopes = List.copyOf(scopes);
        customParameters = Collections.unmodifiableMap(new LinkedHashMap<>(customParameters));
    }

    static OAuthConfiguration read(ConfigurationMap map) {
        Map<String, String> custom = new LinkedHashMap<>();
        ConfigurationMap parameters = map.object("customParameters");
        for (String key : parameters.keys()) {
            parameters.text(key).ifPresent(value -> custom.put(key, value));
        }
        return new OAuthConfiguration(
                map.text("identityProvider"),
                map.text("clientId"),
                map.texts("scopes"),
                map.oneOf("redirectMode", List.of("Global", "GlobalPerConnector", "Direct")),
                custom,
                map.text("resourceUri"),
                map.text("tenantId"));
    }
}
