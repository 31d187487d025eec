package dev.flowconnector.swagger.bundle.properties;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.bundle.configuration.OAuthConfiguration;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.read.security.SecurityScheme.OAuth2;
import dev.flowconnector.swagger.validate.model.IdentityProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the parameter {@code token}: OAuth 2.0 with what the scheme declares and what the user configured. */
final class OAuthParameter {
    static final String CLIENT_ID_PLACEHOLDER = "your-client-id";

    private static final String GLOBAL_REDIRECT = "https://global.consent.azure-apim.net/redirect";
    private static final String CODE_QUERY =
            "?client_id={ClientId}&response_type=code&redirect_uri={RedirectUrl}" + "&scope={Scopes}&state={State}";
    private static final String CODE_BODY = "grant_type=authorization_code&code={Code}&client_id={ClientId}"
            + "&client_secret={ClientSecret}&redirect_uri={RedirectUrl}";
    private static final String REFRESH_BODY = "grant_type=refresh_token&refresh_token={RefreshToken}"
            + "&client_id={ClientId}&client_secret={ClientSecret}";

    private final OAuthConfiguration configured;
    private final Findings findings;

    OAuthParameter(OAuthConfiguration configured, Findings findings) {
        this.configured = configured;
        this.findings = findings;
    }

    /** The parameter for a scheme, or for the configuration alone. */
    ObjectNode of(Optional<OAuth2> scheme) {
        Origin origin = scheme.map(OAuth2::origin).orElse(Origin.WHOLE);
        String provider = provider();
        ObjectNode parameter = JsonNodeFactory.instance.objectNode().put("type", "oauthSetting");
        ObjectNode settings = parameter.putObject("oAuthSettings");
        settings.put("identityProvider", provider).put("clientId", clientId(origin));
        ArrayNode scopes = settings.putArray("scopes");
        scopes(scheme).forEach(scopes::add);
        String redirect = configured.redirectMode().orElse("GlobalPerConnector");
        settings.put("redirectMode", redirect);
        if (redirect.equals("Global")) {
            settings.put("redirectUrl", GLOBAL_REDIRECT);
        }
        ObjectNode properties = settings.putObject("properties");
        properties.put("IsFirstParty", "False");
        if (provider.equals("aad")) {
            configured.resourceUri().ifPresent(uri -> properties.put("AzureActiveDirectoryResourceId", uri));
        }
        ObjectNode custom = settings.putObject("customParameters");
        customParameters(provider, scheme, origin)
                .forEach((name, value) -> custom.putObject(name).put("value", value));
        return parameter;
    }

    private String provider() {
        String provider =
                configured.identityProvider().orElse(configured.resourceUri().isPresent() ? "aad" : "oauth2");
        if (IdentityProvider.of(provider).isEmpty()) {
            findings.add(Finding.warning(
                    "oauth-identityprovider-unknown",
                    Origin.WHOLE,
                    "The identity provider \"" + provider + "\" is not one that is known here: "
                            + Spelling.listed(IdentityProvider.names()) + ". It is written as it is.",
                    Spelling.didYouMean(provider, IdentityProvider.names())
                            + "Check the name; \"oauth2\" stands for every provider with an authorization and a token"
                            + " URL."));
        }
        return provider;
    }

    private String clientId(Origin origin) {
        return configured.clientId().orElseGet(() -> {
            findings.add(Finding.warning(
                    "oauth-client-id-missing",
                    origin,
                    "OAuth needs the id of an application that is registered with the identity provider; \""
                            + CLIENT_ID_PLACEHOLDER + "\" is written.",
                    "Configure <oauth><clientId>; the secret goes to the platform only."));
            return CLIENT_ID_PLACEHOLDER;
        });
    }

    private List<String> scopes(Optional<OAuth2> scheme) {
        List<String> scopes = configured.scopes().isEmpty()
                ? scheme.map(oauth -> List.copyOf(oauth.scopes().keySet())).orElse(List.of())
                : configured.scopes();
        scopes.stream()
                .filter(scope -> scope.contains(","))
                .forEach(scope -> findings.add(Finding.warning(
                        "oauth-scope-with-comma",
                        Origin.WHOLE,
                        "The OAuth scope \"" + scope + "\" holds a comma; providers take it as one scope.",
                        "Write each scope as an element of its own.")));
        return scopes;
    }

    private Map<String, String> customParameters(String provider, Optional<OAuth2> scheme, Origin origin) {
        Map<String, String> custom = new LinkedHashMap<>();
        Optional<String> authorization = scheme.flatMap(OAuth2::authorizationUrl);
        Optional<String> token = scheme.flatMap(OAuth2::tokenUrl);
        Optional<String> refresh = scheme.flatMap(OAuth2::refreshUrl).or(() -> token);
        switch (provider) {
            case "oauth2" -> {
                authorization.ifPresent(url -> custom.put("authorizationUrl", url));
                token.ifPresent(url -> custom.put("tokenUrl", url));
                refresh.ifPresent(url -> custom.put("refreshUrl", url));
                custom.putAll(configured.customParameters());
                if (custom.containsKey("tokenUrl")) {
                    custom.putIfAbsent("refreshUrl", custom.get("tokenUrl"));
                }
                require(custom, provider, origin);
            }
            case "oauth2generic" -> {
                authorization.ifPresent(url -> {
                    custom.put("authorizationUrlTemplate", url);
                    custom.put("authorizationUrlQueryStringTemplate", CODE_QUERY);
                });
                token.ifPresent(url -> {
                    custom.put("tokenUrlTemplate", url);
                    custom.put("tokenBodyTemplate", CODE_BODY);
                });
                refresh.ifPresent(url -> {
                    custom.put("refreshUrlTemplate", url);
                    custom.put("refreshBodyTemplate", REFRESH_BODY);
                });
                custom.putAll(configured.customParameters());
                require(custom, provider, origin);
            }
            case "aad" -> {
                custom.put("loginUri", "https://login.microsoftonline.com");
                custom.put("tenantId", configured.tenantId().orElse("common"));
                configured.resourceUri().ifPresent(uri -> custom.put("resourceUri", uri));
                custom.putAll(configured.customParameters());
                require(custom, provider, origin);
            }
            default -> {
                configured.resourceUri().ifPresent(uri -> custom.put("resourceUri", uri));
                custom.putAll(configured.customParameters());
            }
        }
        return custom;
    }

    private void require(Map<String, String> custom, String provider, Origin origin) {
        List<String> names =
                IdentityProvider.of(provider).map(IdentityProvider::required).orElse(List.of());
        for (String name : names) {
            if (!custom.containsKey(name)) {
                String key =
                        name.equals("resourceUri") ? "<oauth><resourceUri>" : "<oauth><customParameters><" + name + ">";
                findings.add(Finding.error(
                        "oauth-parameter-missing",
                        origin,
                        "The identity provider \"" + provider + "\" needs \"" + name + "\".",
                        "Configure " + key
                                + (name.equals("resourceUri")
                                        ? "."
                                        : ", or write it in the @OAuthFlow of the scheme.")));
            }
        }
    }
}
