package dev.flowconnector.jaxrs.address;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together scheme, host and port that came in headers. */
final class Origin {
    private static final Pattern HOST = Pattern.compile("([^:\\[\\]]+|\\[[^\\]]+\\])(?::(\\d{1,5}))?");
    private static final int MAX_PORT = 65_535;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private Origin() {}

    /**
     * Such as {@code https://api.contoso.example:8443}; empty if a part is not what it should be.
     *
     * @param host host, with a port or without
     * @param port port for a host without one; may be empty
     */
    static Optional<String> of(String scheme, String host, String port) {
        String lower = scheme.toLowerCase(Locale.ROOT);
        Matcher matcher = HOST.matcher(host);
        if (!(lower.equals("https") || lower.equals("http")) || !matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group(2) == null ? port : matcher.group(2);
        if (!number.isEmpty() && !isPort(number)) {
            return Optional.empty();
        }
        boolean usual = number.isEmpty() || Integer.parseInt(number) == (lower.equals("https") ? HTTPS : HTTP);
        return HostName.of(matcher.group(1))
                .map(name -> lower + "://" + name + (usual ? "" : ":" + Integer.parseInt(number)));
    }

    /** Whether two URLs have the same scheme, host and port (RFC 6454, section 5). */
    static boolean isSame(URI one, URI other) {
        return one.getScheme().equalsIgnoreCase(other.getScheme())
                && one.getHost().equalsIgnoreCase(other.getHost())
                && port(one) == port(other);
    }

    private static int port(URI url) {
        return url.getPort() != -1 ? url.getPort() : url.getScheme().equalsIgnoreCase("https") ? HTTPS : HTTP;
    }

    private static boolean isPort(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) <= MAX_PORT;
    }
}
