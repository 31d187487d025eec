package dev.flowconnector.swagger.read.security;

import dev.flowconnector.swagger.document.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One way to authenticate that a custom connector can offer. */
public sealed interface SecurityScheme {

    /** Name under which requirements refer to it. */
    String name();

    /** What the annotation says about it; may be empty. */
    String description();

    /** Place for messages. */
    Origin origin();

    /** Where a key travels. */
    enum KeyPlace {
        /** In a header. */
        HEADER("header"),
        /** In the query. */
        QUERY("query");

        private final String text;

        KeyPlace(String text) {
            this.text = text;
        }

        /** The spelling of the definition. */
        public String text() {
            return text;
        }
    }

    /**
     * A key in a header or in the query.
     *
     * @param name name of the scheme
     * @param description what the annotation says
     * @param in where the key travels
     * @param parameter name of the header or query parameter
     * @param origin place for messages
     */
    record ApiKey(String name, String description, KeyPlace in, String parameter, Origin origin)
            implements SecurityScheme {}

    /**
     * User name and password.
     *
     * @param name name of the scheme
     * @param description what the annotation says
     * @param origin place for messages
     */
    record Basic(String name, String description, Origin origin) implements SecurityScheme {}

    /**
     * A token that the maker pastes, which Swagger 2.0 has no word for: a secret parameter and a policy stand for it.
     *
     * @param name name of the scheme
     * @param description what the annotation says
     * @param origin place for messages
     */
    record Bearer(String name, String description, Origin origin) implements SecurityScheme {}

    /**
     * OAuth 2.0 with an authorization code, the one flow that custom connectors know.
     *
     * @param name name of the scheme
     * @param description what the annotation says
     * @param authorizationUrl where the maker signs in
     * @param tokenUrl where the code is exchanged
     * @param refreshUrl where a token is renewed; absent means at the token URL
     * @param scopes scopes in the order of the annotation, with their descriptions
     * @param origin place for messages
     */
    record OAuth2(
            String name,
            String description,
            Optional<String> authorizationUrl,
            Optional<String> tokenUrl,
            Optional<String> refreshUrl,
            Map<String, String> scopes,
            Origin origin)
            implements SecurityScheme {
        /** Copies the scopes and keeps their order. */
        public OAuth2 {
            scopes = Collections.unmodifiableMap(new LinkedHashMap<>(scopes));
        }
    }
}
