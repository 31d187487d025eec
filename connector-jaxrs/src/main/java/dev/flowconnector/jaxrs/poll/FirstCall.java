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
final class FirstCall {
    private static final String PARAMETER = "trigger";

    // What a request line of 8 KB has left beside the longest token.
    private static final int MOST_CHARACTERS = 1_000;

    private FirstCall() {}

    /**
     * As each URL of the poll repeats it; empty if it is too long to be repeated.
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
        String call = called.getPath(false) + query;
        return call.length() > MOST_CHARACTERS
                ? ""
                : Base64.getUrlEncoder().withoutPadding().encodeToString(call.getBytes(UTF_8));
    }

    /** What the URL of a poll repeats, to be repeated by the next one; empty if nothing. Anybody may have written it. */
    static String repeatedIn(UriInfo poll) {
        String text = poll.getQueryParameters().getFirst(PARAMETER);
        return text == null || text.length() > 2 * MOST_CHARACTERS || !text.matches("[A-Za-z0-9_-]+") ? "" : text;
    }

    /** The URL of a poll, with the call that began it. */
    static URI addTo(URI poll, String repeated) {
        return repeated.isEmpty() ? poll : URI.create(poll + "?" + PARAMETER + "=" + repeated);
    }

    /** Where the URL of a poll leads back to: a path of this application, whatever was written. */
    static Optional<URI> of(UriInfo poll) {
        String repeated = repeatedIn(poll);
        if (repeated.isEmpty()) {
            return Optional.empty();
        }
        try {
            String call = new String(Base64.getUrlDecoder().decode(repeated), UTF_8);
            return Optional.of(URI.create("/" + call.replaceFirst("^/+", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
