package dev.flowconnector.jaxrs.capability;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The two segments below the prefix.
 *
 * @param kind the first segment
 * @param token the second segment
 */
record CapabilityPath(String kind, String token) {

    /**
     * Reads the path of a request as the container decoded it; empty if it is not below the prefix.
     *
     * <p>The platform's gateway encodes the path of a proxied poll once more, slashes included, and some proxies add a
     * slash at the end.
     */
    static Optional<CapabilityPath> of(String decodedPath, String prefix) {
        String path = decodedPath.indexOf('%') < 0 ? decodedPath : decodedAgain(decodedPath);
        int start = 0;
        while (start < path.length() && path.charAt(start) == '/') {
            start++;
        }
        int end = path.length();
        while (end > start && path.charAt(end - 1) == '/') {
            end--;
        }
        String relative = path.substring(start, end);
        if (relative.equals(prefix)) {
            return Optional.of(new CapabilityPath("", ""));
        }
        if (!relative.startsWith(prefix + "/")) {
            return Optional.empty();
        }
        String rest = relative.substring(prefix.length() + 1);
        int slash = rest.indexOf('/');
        return Optional.of(
                slash < 0
                        ? new CapabilityPath(rest, "")
                        : new CapabilityPath(rest.substring(0, slash), rest.substring(slash + 1)));
    }

    private static String decodedAgain(String path) {
        try {
            // No token contains a plus, which this decoder takes for a space.
            return URLDecoder.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
