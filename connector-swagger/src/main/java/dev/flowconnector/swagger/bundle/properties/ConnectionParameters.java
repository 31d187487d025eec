package dev.flowconnector.swagger.bundle.properties;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.read.security.SecurityScheme;
import dev.flowconnector.swagger.read.security.SecurityScheme.ApiKey;
import dev.flowconnector.swagger.read.security.SecurityScheme.Basic;
import dev.flowconnector.swagger.read.security.SecurityScheme.Bearer;
import dev.flowconnector.swagger.read.security.SecurityScheme.KeyPlace;
import dev.flowconnector.swagger.read.security.SecurityScheme.OAuth2;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters of a connection, and the policies that carry them to the API. One scheme gives plain parameters,
 * several give a set each, of which the maker chooses one.
 */
final class ConnectionParameters {
    private final OAuthParameter oauth;
    private final Set<String> names = new LinkedHashSet<>();
    private final List<ObjectNode> policies = new ArrayList<>();
    private final Map<String, ConnectionSet> sets = new LinkedHashMap<>();

    private record ConnectionSet(String label, String description, ObjectNode parameters) {}

    ConnectionParameters(OAuthParameter oauth) {
        this.oauth = oauth;
    }

    /** One scheme is carried by the definition where it can be, several by policies with an empty default. */
    void addAll(List<SecurityScheme> schemes, boolean oauthConfigured) {
        boolean several = schemes.size() + (oauthConfigured ? 1 : 0) > 1;
        schemes.forEach(scheme -> add(scheme, several));
        if (oauthConfigured) {
            ObjectNode parameters = JsonNodeFactory.instance.objectNode();
            parameters.set("token", oauth.of(Optional.empty()));
            sets.put("oauth2", new ConnectionSet("OAuth 2.0", "Sign in with your account.", parameters));
        }
    }

    List<ObjectNode> policies() {
        return List.copyOf(policies);
    }

    /** Writes the parameters with those that every connection has, whatever its scheme. */
    void writeTo(ObjectNode properties, ObjectNode common) {
        if (sets.size() < 2) {
            ObjectNode written = properties.putObject("connectionParameters");
            sets.values().forEach(set -> written.setAll(set.parameters()));
            written.setAll(common);
            return;
        }
        ObjectNode written = properties.putObject("connectionParameterSets");
        ObjectNode ui = written.putObject("uiDefinition");
        ui.put("displayName", "Authentication type").put("description", "How you sign in.");
        ArrayNode values = written.putArray("values");
        sets.forEach((name, set) -> {
            ObjectNode value = values.addObject().put("name", name);
            value.putObject("uiDefinition").put("displayName", set.label()).put("description", set.description());
            ObjectNode parameters = value.putObject("parameters");
            parameters.setAll(set.parameters());
            parameters.setAll(common.deepCopy());
        });
    }

    private void add(SecurityScheme scheme, boolean several) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        String label;
        if (scheme instanceof ApiKey key) {
            label = "API Key";
            String name = unique("api_key", scheme);
            parameters.set(name, ConnectionParameter.secret(label, said(scheme, "The API key of your account.")));
            if (several) {
                policies.add(keyPolicy(key, name));
            }
        } else if (scheme instanceof Basic) {
            label = "User Name and Password";
            parameters.set("username", ConnectionParameter.text("User Name", said(scheme, "Your user name.")));
            parameters.set("password", ConnectionParameter.secret("Password", "The password that belongs to it."));
        } else if (scheme instanceof Bearer) {
            label = "Access Token";
            String name = unique("bearer_token", scheme);
            parameters.set(name, ConnectionParameter.secret(label, said(scheme, "An access token of your account.")));
            policies.add(bearerPolicy(name, several));
        } else {
            label = "OAuth 2.0";
            parameters.set("token", oauth.of(Optional.of((OAuth2) scheme)));
        }
        sets.put(setName(scheme), new ConnectionSet(label, said(scheme, "Connect with: " + label + "."), parameters));
    }

    private static ObjectNode keyPolicy(ApiKey key, String name) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", key.parameter());
        values.put("value", Expression.connectionParameter(name, ""));
        values.put("existsAction", "skip");
        return PolicyWriter.generated(
                key.in() == KeyPlace.HEADER ? "setheader" : "setqueryparameter",
                "Send the API key as " + key.parameter(),
                List.of(),
                values);
    }

    private static ObjectNode bearerPolicy(String name, boolean several) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", "Authorization");
        values.put(
                "value",
                "Bearer "
                        + (several ? Expression.connectionParameter(name, "") : Expression.connectionParameter(name)));
        // another kind of connection has set the header already
        values.put("existsAction", several ? "skip" : "override");
        return PolicyWriter.generated("setheader", "Send the access token", List.of(), values);
    }

    private String unique(String conventional, SecurityScheme scheme) {
        if (names.add(conventional)) {
            return conventional;
        }
        String other = conventional + "_" + ParameterNames.legal(scheme.name());
        names.add(other);
        return other;
    }

    private String setName(SecurityScheme scheme) {
        String name = ParameterNames.legal(scheme.name());
        return sets.containsKey(name) ? name + "_" + (sets.size() + 1) : name;
    }

    private static String said(SecurityScheme scheme, String otherwise) {
        return scheme.description().isEmpty() ? otherwise : scheme.description();
    }
}
