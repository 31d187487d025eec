package dev.flowconnector.swagger.read.security;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.read.security.SecurityScheme.ApiKey;
import dev.flowconnector.swagger.read.security.SecurityScheme.Basic;
import dev.flowconnector.swagger.read.security.SecurityScheme.Bearer;
import dev.flowconnector.swagger.read.security.SecurityScheme.OAuth2;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the one scheme that stands in the definition. With several schemes that is basic authentication, which works
 * no other way, else OAuth; keys then travel by policies, because the definition would send an empty one.
 */
final class SecurityDefinitions {
    private SecurityDefinitions() {}

    static Security of(List<SecurityScheme> schemes) {
        ObjectNode definitions = JsonNodeFactory.instance.objectNode();
        ArrayNode security = JsonNodeFactory.instance.arrayNode();
        chosen(schemes).ifPresent(scheme -> {
            write(scheme, definitions.putObject(scheme.name()));
            ArrayNode scopes = security.addObject().putArray(scheme.name());
            if (scheme instanceof OAuth2 oauth) {
                oauth.scopes().keySet().forEach(scopes::add);
            }
        });
        return new Security(schemes, definitions, security);
    }

    private static Optional<SecurityScheme> chosen(List<SecurityScheme> schemes) {
        if (schemes.size() == 1) {
            return schemes.stream().filter(SecurityDefinitions::expressible).findFirst();
        }
        return schemes.stream()
                .filter(Basic.class::isInstance)
                .findFirst()
                .or(() -> schemes.stream()
                        .filter(OAuth2.class::isInstance)
                        .filter(SecurityDefinitions::expressible)
                        .findFirst());
    }

    private static boolean expressible(SecurityScheme scheme) {
        if (scheme instanceof OAuth2 oauth) {
            return oauth.authorizationUrl().isPresent() && oauth.tokenUrl().isPresent();
        }
        return !(scheme instanceof Bearer);
    }

    private static void write(SecurityScheme scheme, ObjectNode definition) {
        if (scheme instanceof ApiKey key) {
            definition
                    .put("type", "apiKey")
                    .put("name", key.parameter())
                    .put("in", key.in().text());
        } else if (scheme instanceof Basic) {
            definition.put("type", "basic");
        } else if (scheme instanceof OAuth2 oauth) {
            definition.put("type", "oauth2").put("flow", "accessCode");
            oauth.authorizationUrl().ifPresent(url -> definition.put("authorizationUrl", url));
            oauth.tokenUrl().ifPresent(url -> definition.put("tokenUrl", url));
            ObjectNode scopes = definition.putObject("scopes");
            oauth.scopes().forEach((name, description) -> scopes.put(name, description.isEmpty() ? name : description));
        }
        if (!scheme.description().isEmpty()) {
            definition.put("description", scheme.description());
        }
    }
}
