package dev.flowconnector.jaxrs.address;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Host names as they stand in URLs: ASCII letters, digits and hyphens, or an IP address. */
final class HostName {
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern NAME = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*");
    private static final Pattern IP_V4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
    private static final Pattern DIGITS_LAST = Pattern.compile("(?:.*\\.)?\\d+");
    private static final Pattern IP_V6 = Pattern.compile("\\[[0-9a-f:.]{2,45}\\]");
    private static final int MAX = 253;

    private HostName() {}

    /** The name in lower case; empty if it is none, ends with a dot, or has letters that ASCII does not have. */
    static Optional<String> of(String text) {
        if (text.length() > MAX || !text.chars().allMatch(c -> c < 0x80)) {
            return Optional.empty();
        }
        String host = text.toLowerCase(Locale.ROOT);
        boolean good = DIGITS_LAST.matcher(host).matches()
                ? IP_V4.matcher(host).matches()
                : NAME.matcher(host).matches() || IP_V6.matcher(host).matches();
        return good ? Optional.of(host) : Optional.empty();
    }

    /** Whether the internet cannot reach this host, as far as its name tells. */
    static boolean isInternal(String name) {
        String host = name.toLowerCase(Locale.ROOT);
        if (Networks.isLiteral(host)) {
            return Networks.PRIVATE.contains(host);
        }
        return !host.contains(".")
                || host.endsWith(".localhost")
                || host.endsWith(".local")
                || host.endsWith(".internal")
                || host.endsWith(".lan")
                || host.endsWith(".home.arpa");
    }
}
