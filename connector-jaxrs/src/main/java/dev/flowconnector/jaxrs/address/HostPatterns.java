package dev.flowconnector.jaxrs.address;

import java.util.List;
import java.util.Locale;

/** A list of hosts that are allowed: names, and {@code *.name} for all hosts below a name. Immutable. */
public final class HostPatterns {
    private final List<String> patterns;

    private HostPatterns(List<String> patterns) {
        this.patterns = patterns;
    }

    /** The hosts; a star stands for one or more whole labels at the beginning and nowhere else. */
    public static HostPatterns of(List<String> patterns) {
        for (String pattern : patterns) {
            String name = pattern.startsWith("*.") ? pattern.substring(2) : pattern;
            if (HostName.of(name).isEmpty() || (pattern.startsWith("*.") && !name.contains("."))) {
                throw new IllegalArgumentException(
                        "An allowed host must be a host name or '*.' and a domain, such as *.azure-apim.net: '"
                                + pattern + "'");
            }
        }
        return new HostPatterns(patterns.stream()
                .map(pattern -> pattern.toLowerCase(Locale.ROOT))
                .toList());
    }

    /** Whether a host is on the list. */
    boolean allow(String host) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.startsWith("*.")
                        ? host.length() > pattern.length() - 1 && host.endsWith(pattern.substring(1))
                        : host.equals(pattern));
    }
}
