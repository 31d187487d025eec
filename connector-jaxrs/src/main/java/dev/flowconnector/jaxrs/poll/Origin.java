package dev.flowconnector.jaxrs.poll;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * The call that began a poll, path and query. Each URL of a poll repeats it, so that a flow whose state nobody can read
 * any more — the keys were lost — is led back to where it began. It gives no access: there, credentials are asked for.
 */
final class Origin {
    private static final String PARAMETER = "trigger";

    // What a request line of 8 KB has left beside the longest token.
    private static final int MOST_CHARACTERS = 1_000;

    private Origin() {}

    /**
     * Relative to the base of the application; empty if it is too long to be repeated.
     *
     * @param names the maker's parameters; others, such as an API key, stay out
     */
    static String of(UriInfo called, Set<String> names) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        for (Map.Entry<String, List<String>> parameter :
                called.getQueryParameters().entrySet()) {
            if (names.contains(parameter.getKey())) {
                parameter.getValue().forEach(value -> query.add(encode(parameter.getKey()) + "=" + encode(value)));
            }
        }
        String origin = called.getPath(false) + query;
        return origin.length() > MOST_CHARACTERS ? "" : origin;
    }

    /** The URL of a poll, with the call that began it. */
    static URI addTo(URI poll, String origin) {
        return origin.isEmpty()
                ? poll
                : URI.create(poll + "?" + PARAMETER + "="
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(origin.getBytes(UTF_8)));
    }

    /** What a URL repeats; anybody may have written it. */
    static Optional<URI> in(UriInfo called) {
        String text = called.getQueryParameters().getFirst(PARAMETER);
        if (text == null) {
            return Optional.empty();
        }
        try {
            String origin = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            // A path of this application, whatever was written.
            return Optional.of(URI.create("/" + origin.replaceFirst("^/+", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
