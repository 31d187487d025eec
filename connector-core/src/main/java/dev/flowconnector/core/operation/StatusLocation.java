package dev.flowconnector.core.operation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where an application says that it answers a status. */
final class StatusLocation {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    /** A segment that leads up or nowhere, encoded or not. */
    private static final Pattern DOTS = Pattern.compile("(?:^|/)(?:\\.|%2[eE]){1,2}(?:/|$)");

    private StatusLocation() {}

    static URI of(String text) {
        return parse(text)
                .filter(StatusLocation::isPathOrUrl)
                .orElseThrow(() -> new IllegalArgumentException("location must be a path below the public base URL,"
                        + " such as /analyses/42, or an http or https URL of this application, without user, fragment"
                        + " and '..': '" + withoutSecrets(text) + "'"));
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isPathOrUrl(URI uri) {
        if (uri.isOpaque()
                || uri.getRawFragment() != null
                || DOTS.matcher(uri.getRawPath()).find()) {
            return false;
        }
        return uri.isAbsolute()
                ? SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                        && uri.getHost() != null
                        && uri.getRawUserInfo() == null
                // A path that begins with two slashes names a host.
                : uri.getRawAuthority() == null && !uri.getRawPath().isEmpty();
    }

    /** A query may hold a permission, and a user a password. */
    private static String withoutSecrets(String text) {
        return text.replaceAll("//[^/?#]*@", "//…@").replaceAll("\\?.*", "?…");
    }
}
