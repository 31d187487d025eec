package dev.flowconnector.swagger.bundle.configuration;

import dev.flowconnector.swagger.read.security.ApiInfo;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user configured for one connector, common values included. Immutable.
 *
 * @param texts title, description, version, contact
 * @param address host, base path, schemes
 * @param catalogue what the catalogue shows
 * @param brand icon and owners
 * @param gateway whether an on-premises gateway is offered
 * @param script custom code
 * @param scriptOperations operations that go through the code
 * @param policies policies in order of execution
 * @param oauth OAuth 2.0; absent when nothing is configured
 * @param connectionParameters parameters as they stand in the file, merged over the derived ones
 * @param settings members of settings.json
 */
public record ConnectorOptions(
        Texts texts,
        Address address,
        Catalogue catalogue,
        Brand brand,
        Optional<Boolean> gateway,
        Optional<String> script,
        List<String> scriptOperations,
        List<Policy> policies,
        Optional<OAuthConfiguration> oauth,
        Map<String, Object> connectionParameters,
        Map<String, Object> settings) {
    /** Copies the collections and keeps their order. */
    public ConnectorOptions {
        scriptOperations = List.copyOf(scriptOperations);
        policies = List.copyOf(policies);
        connectionParameters = Collections.unmodifiableMap(new LinkedHashMap<>(connectionParameters));
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** These options with other texts. */
    public ConnectorOptions withTexts(Texts others) {
        return new ConnectorOptions(
                others,
                address,
                catalogue,
                brand,
                gateway,
                script,
                scriptOperations,
                policies,
                oauth,
                connectionParameters,
                settings);
    }

    /**
     * Texts about the connector.
     *
     * @param title title
     * @param description description
     * @param version version
     * @param contact whom to ask
     */
    public record Texts(
            Optional<String> title, Optional<String> description, Optional<String> version, ApiInfo.Contact contact) {

        /** These texts with another title and another description, where there are such. */
        public Texts named(Optional<String> otherTitle, Optional<String> otherDescription) {
            return new Texts(otherTitle.or(this::title), otherDescription.or(this::description), version, contact);
        }
    }

    /**
     * Where the API answers.
     *
     * @param host host and port, or an environment variable
     * @param basePath path before every operation
     * @param schemes {@code https}, {@code http}
     */
    public record Address(Optional<String> host, Optional<String> basePath, List<String> schemes) {
        /** Copies the list. */
        public Address {
            schemes = List.copyOf(schemes);
        }
    }

    /**
     * What the catalogue shows.
     *
     * @param website URL of the product
     * @param privacyPolicy URL of the privacy policy
     * @param categories one or two categories
     * @param keywords search words
     */
    public record Catalogue(
            Optional<String> website, Optional<String> privacyPolicy, List<String> categories, List<String> keywords) {
        /** Copies the lists. */
        public Catalogue {
            categories = List.copyOf(categories);
            keywords = List.copyOf(keywords);
        }
    }

    /**
     * Icon and owners.
     *
     * @param icon path of a PNG file
     * @param color background of the tile
     * @param publisher who publishes the connector
     * @param stackOwner who owns the service behind it
     * @param capabilities capabilities to list
     */
    public record Brand(
            Optional<String> icon,
            Optional<String> color,
            Optional<String> publisher,
            Optional<String> stackOwner,
            List<String> capabilities) {
        /** Copies the list. */
        public Brand {
            capabilities = List.copyOf(capabilities);
        }
    }
}
