package dev.flowconnector.jaxrs.address;

import java.util.Optional;
import java.util.regex.Pattern;

/** Paths that came in a header and shall stand in a URL. */
final class Paths {
    private static final int MAX = 1_000;
    private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9._~!$&'()*+,;=:@%-]+)*");
    /** Dot segments; encoded dots, slashes, backslashes, percent signs and control characters; broken encoding. */
    private static final Pattern TRICK =
            Pattern.compile("/\\.{1,2}(?:/|$)|%(?:2[eEfF5]|5[cC]|[01][0-9A-Fa-f]|7[fF])|%(?![0-9A-Fa-f]{2})");

    private Paths() {}

    /** The path without a slash at its end; empty if it is none or could lead elsewhere than it seems to. */
    static Optional<String> of(String text) {
        String path = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        return path.length() <= MAX
                        && PATH.matcher(path).matches()
                        && !TRICK.matcher(path).find()
                ? Optional.of(path)
                : Optional.empty();
    }
}
