package dev.flowconnector.swagger.read.security;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the annotations say about an API as a whole.
 *
 * @param title title
 * @param description description
 * @param version version
 * @param termsOfService URL of the terms
 * @param contact whom to ask
 * @param license licence
 * @param tags description of each declared tag
 * @param website URL of the product, from {@code @ConnectorMetadata}
 * @param privacyPolicy URL of the privacy policy, from {@code @ConnectorMetadata}
 * @param categories constants of {@code @ConnectorMetadata}
 * @param keywords words of {@code @Keywords}
 */
public record ApiInfo(
        Optional<String> title,
        Optional<String> description,
        Optional<String> version,
        Optional<String> termsOfService,
        Contact contact,
        Optional<License> license,
        Map<String, String> tags,
        Optional<String> website,
        Optional<String> privacyPolicy,
        List<String> categories,
        List<String> keywords) {
    /** Copies the collections. */
    public ApiInfo {
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
        categories = List.copyOf(categories);
        keywords = List.copyOf(keywords);
    }

    /**
     * Whom to ask.
     *
     * @param name person or team
     * @param url page
     * @param email address
     */
    public record Contact(Optional<String> name, Optional<String> url, Optional<String> email) {
        /** Nobody. */
        public static final Contact NONE = new Contact(Optional.empty(), Optional.empty(), Optional.empty());

        /** This contact, and where it is silent, another. */
        public Contact or(Contact other) {
            return new Contact(name.or(other::name), url.or(other::url), email.or(other::email));
        }

        /** Whether nothing is known. */
        public boolean isEmpty() {
            return equals(NONE);
        }
    }

    /**
     * The licence of the API.
     *
     * @param name name
     * @param url its text
     */
    public record License(String name, Optional<String> url) {}
}
