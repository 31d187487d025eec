package dev.flowconnector.jaxrs.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Ranges of IP addresses, written as in {@code 10.0.0.0/8}. Immutable; never asks a name server. */
public final class Networks {
    private static final Pattern IP_V4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern IP_V6 = Pattern.compile("[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");

    // Below the patterns, which it is read with.
    static final Networks PRIVATE = of(List.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "::/128",
            "::1/128",
            "fc00::/7",
            "fe80::/10"));

    private final List<Range> ranges;

    private Networks(List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /** The ranges; an address without a length stands for itself. */
    public static Networks of(List<String> texts) {
        List<Range> ranges = new ArrayList<>();
        texts.forEach(text -> ranges.add(Range.of(text)));
        return new Networks(ranges);
    }

    /** Whether an address is in one of the ranges; what is no address is not. */
    public boolean contains(String text) {
        String literal = withoutBrackets(text);
        if (!isLiteral(literal)) {
            return false;
        }
        byte[] address = bytes(literal);
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    static boolean isLiteral(String text) {
        String literal = withoutBrackets(text);
        return (IP_V4.matcher(literal).matches() || IP_V6.matcher(literal).matches()) && bytes(literal).length > 0;
    }

    private static String withoutBrackets(String text) {
        return text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
    }

    /** The bytes of a literal; none if it has the look of one only. An IPv4 address inside IPv6 is the IPv4 address. */
    private static byte[] bytes(String literal) {
        try {
            // In brackets, a broken IPv6 address is not taken for a name to look up.
            return InetAddress.getByName(literal.contains(":") ? "[" + literal + "]" : literal)
                    .getAddress();
        } catch (UnknownHostException e) {
            return new byte[0];
        }
    }

    /** Addresses that begin with the same bits. */
    private static final class Range {
        private final byte[] start;
        private final int bits;

        private Range(byte[] start, int bits) {
            this.start = start;
            this.bits = bits;
        }

        static Range of(String text) {
            int slash = text.indexOf('/');
            String literal = slash < 0 ? text : text.substring(0, slash);
            byte[] start = isLiteral(literal) ? bytes(withoutBrackets(literal)) : new byte[0];
            int max = start.length * Byte.SIZE;
            int bits = slash < 0 ? max : length(text.substring(slash + 1));
            if (start.length == 0 || bits < 0 || bits > max) {
                throw new IllegalArgumentException(
                        "A network must be an IP address or a range such as 10.0.0.0/8 or fd00::/8: '" + text + "'");
            }
            return new Range(start, bits);
        }

        private static int length(String text) {
            return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
        }

        boolean contains(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                if ((address[bit / Byte.SIZE] & mask) != (start[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
