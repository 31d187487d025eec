package dev.flowconnector.swagger.read.security;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.security.SecurityScheme.ApiKey;
import dev.flowconnector.swagger.read.security.SecurityScheme.Basic;
import dev.flowconnector.swagger.read.security.SecurityScheme.Bearer;
import dev.flowconnector.swagger.read.security.SecurityScheme.KeyPlace;
import dev.flowconnector.swagger.read.security.SecurityScheme.OAuth2;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one {@code @SecurityScheme}; what a custom connector cannot offer becomes a finding that says what to write. */
final class SchemeReader {
    private static final String RULE = "security-scheme-unsupported";

    private final Findings findings;

    SchemeReader(Findings findings) {
        this.findings = findings;
    }

    String name(AnnotationValues scheme, Origin origin) {
        return scheme.text("name").orElseGet(() -> {
            String derived = scheme.constant("type").orElse("DEFAULT").toLowerCase(Locale.ROOT);
            findings.add(Finding.warning(
                    "security-scheme-unnamed",
                    origin,
                    "@SecurityScheme has no name; it is called \"" + derived + "\".",
                    "Write @SecurityScheme(name = \"" + derived + "\", …)."));
            return derived;
        });
    }

    Optional<SecurityScheme> read(String name, AnnotationValues scheme, Origin origin) {
        String type = scheme.constant("type").orElse("DEFAULT");
        return switch (type) {
            case "APIKEY" -> apiKey(name, scheme, origin);
            case "HTTP" -> http(name, scheme, origin);
            case "OAUTH2" -> oauth2(name, scheme, origin);
            case "OPENIDCONNECT" ->
                unsupported(
                        name,
                        origin,
                        "is OpenID Connect, which custom connectors do not know.",
                        "Declare the same provider as OAuth 2.0: @SecurityScheme(name = \"" + name
                                + "\", type = OAUTH2, flows = @OAuthFlows(authorizationCode = "
                                + "@OAuthFlow(authorizationUrl = …, tokenUrl = …))) with the two URLs of "
                                + scheme.text("openIdConnectUrl").orElse("its discovery document")
                                + ", or configure <oauth> with <customParameters> authorizationUrl and tokenUrl.");
            case "MUTUALTLS" ->
                unsupported(
                        name,
                        origin,
                        "is mutual TLS: the platform presents no client certificate.",
                        "Put a gateway in front that accepts a key, and configure <connectionParameters> with "
                                + "\"api_key\": {\"type\": \"securestring\"} and a setheader policy that sends it.");
            default ->
                unsupported(
                        name,
                        origin,
                        "has no type.",
                        "Write type = APIKEY, HTTP (scheme \"basic\" or \"bearer\") or OAUTH2.");
        };
    }

    private Optional<SecurityScheme> apiKey(String name, AnnotationValues scheme, Origin origin) {
        String in = scheme.constant("in").orElse("DEFAULT");
        Optional<String> parameter = scheme.text("paramName");
        if (in.equals("COOKIE")) {
            return unsupported(
                    name,
                    origin,
                    "sends its key in a cookie, which custom connectors cannot.",
                    "Configure <connectionParameters> with \"api_key\": {\"type\": \"securestring\"} and the policy "
                            + "setheader: name \"Cookie\", value \"" + parameter.orElse(name)
                            + "=@connectionParameters('api_key')\".");
        }
        if (parameter.isEmpty()) {
            findings.add(Finding.error(
                    "security-key-unnamed",
                    origin,
                    "The API key \"" + name + "\" has no paramName, so nobody knows which header carries it.",
                    "Write paramName = \"X-Api-Key\" (the header or query parameter that the API reads)."));
            return Optional.empty();
        }
        KeyPlace place = in.equals("QUERY") ? KeyPlace.QUERY : KeyPlace.HEADER;
        return Optional.of(new ApiKey(name, description(scheme), place, parameter.get(), origin));
    }

    private Optional<SecurityScheme> http(String name, AnnotationValues scheme, Origin origin) {
        String kind = scheme.text("scheme").orElse("").toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "basic" -> Optional.of(new Basic(name, description(scheme), origin));
            case "bearer" -> Optional.of(new Bearer(name, description(scheme), origin));
            default ->
                unsupported(
                        name,
                        origin,
                        "uses the HTTP scheme \"" + kind + "\"; custom connectors send \"basic\" and \"bearer\".",
                        "Write scheme = \"basic\" or \"bearer\", or configure <connectionParameters> with a "
                                + "securestring and the policy setheader: name \"Authorization\", value \""
                                + (kind.isEmpty() ? "…" : kind) + " @connectionParameters('…')\".");
        };
    }

    private Optional<SecurityScheme> oauth2(String name, AnnotationValues scheme, Origin origin) {
        Optional<AnnotationValues> flows = scheme.nested("flows");
        Optional<AnnotationValues> code =
                flows.filter(all -> all.isSet("authorizationCode")).flatMap(all -> all.nested("authorizationCode"));
        List<String> others = List.of("implicit", "password", "clientCredentials").stream()
                .filter(other -> flows.map(all -> all.isSet(other)).orElse(false))
                .toList();
        if (code.isEmpty()) {
            String said = others.isEmpty() ? "no flow" : "the flow \"" + String.join("\", \"", others) + "\"";
            return unsupported(
                    name,
                    origin,
                    "declares " + said + "; custom connectors know only \"authorizationCode\".",
                    "Add flows = @OAuthFlows(authorizationCode = @OAuthFlow(authorizationUrl = …, tokenUrl = …)), or "
                            + "configure <oauth>.");
        }
        Map<String, String> scopes = new LinkedHashMap<>();
        for (AnnotationValues scope : code.get().list("scopes")) {
            scope.text("name")
                    .ifPresent(key -> scopes.put(key, scope.text("description").orElse("")));
        }
        return Optional.of(new OAuth2(
                name,
                description(scheme),
                code.get().text("authorizationUrl"),
                code.get().text("tokenUrl"),
                code.get().text("refreshUrl"),
                scopes,
                origin));
    }

    private Optional<SecurityScheme> unsupported(String name, Origin origin, String why, String repair) {
        findings.add(Finding.warning(
                RULE, origin, "The security scheme \"" + name + "\" " + why + " It is left out.", repair));
        return Optional.empty();
    }

    private static String description(AnnotationValues scheme) {
        return scheme.text("description").orElse("");
    }
}
