package dev.flowconnector.jaxrs.address;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the header {@code Forwarded} (RFC 7239): one element for each proxy, the nearest one last. */
final class ForwardedHeader {
    private static final int MAX = 2_048;
    private static final Pattern PAIR = Pattern.compile(
            "\\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)=(?:\"([^\"\\\\]*(?:\\\\.[^\"\\\\]*)*)\"|([!#$%&'*+.^_`|~0-9A-Za-z:\\[\\]-]+))\\s*");

    private ForwardedHeader() {}

    /** The elements, names in lower case; none if any part is not as the RFC has it, since all of it is in doubt then. */
    static List<Map<String, String>> parse(String header) {
        List<Map<String, String>> elements = new ArrayList<>();
        Map<String, String> element = new LinkedHashMap<>();
        Matcher pair = PAIR.matcher(header);
        int at = 0;
        while (header.length() <= MAX && at < header.length()) {
            pair.region(at, header.length());
            if (!pair.lookingAt()) {
                return List.of();
            }
            String value = pair.group(2) == null ? pair.group(3) : pair.group(2).replaceAll("\\\\(.)", "$1");
            if (element.put(pair.group(1).toLowerCase(Locale.ROOT), value) != null) {
                return List.of();
            }
            at = pair.end();
            if (at == header.length() || header.charAt(at) == ',') {
                elements.add(element);
                element = new LinkedHashMap<>();
            } else if (header.charAt(at) != ';') {
                return List.of();
            }
            at++;
        }
        return elements;
    }

    /** The address inside a node: without port and brackets; empty for hidden ones. */
    static Optional<String> address(String node) {
        String text = node.startsWith("[")
                ? node.substring(1, Math.max(1, node.indexOf(']')))
                : node.indexOf(':') == node.lastIndexOf(':') && node.contains(":")
                        ? node.substring(0, node.indexOf(':'))
                        : node;
        return Networks.isLiteral(text) ? Optional.of(text) : Optional.empty();
    }
}
