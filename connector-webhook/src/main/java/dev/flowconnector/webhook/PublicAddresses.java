package dev.flowconnector.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;

/**
 * Tells addresses of the internet from those of this machine and its networks, by the special-purpose registries of IANA
 * (RFC 6890). An address that carries another one inside, as translators write it, is judged by that one.
 */
final class PublicAddresses {
    private static final int V4_BYTES = 4;
    private static final int V6_BYTES = 16;
    private static final int BYTE = 0xff;
    /** First bytes and number of bits that count. */
    private static final int[][] SPECIAL_V4 = {
        {0, 0, 0, 0, 8},
        {10, 0, 0, 0, 8},
        {100, 64, 0, 0, 10},
        {127, 0, 0, 0, 8},
        {169, 254, 0, 0, 16},
        {172, 16, 0, 0, 12},
        {192, 0, 0, 0, 24},
        {192, 0, 2, 0, 24},
        {192, 88, 99, 0, 24},
        {192, 168, 0, 0, 16},
        {198, 18, 0, 0, 15},
        {198, 51, 100, 0, 24},
        {203, 0, 113, 0, 24},
        // Multicast, reserved and broadcast; and the platform host of Azure's virtual machines.
        {224, 0, 0, 0, 3},
        {168, 63, 129, 16, 32}
    };

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublicV4(bytes) : isPublicV6(bytes);
    }

    private static boolean isPublicV4(byte[] address) {
        for (int[] range : SPECIAL_V4) {
            if (beginsWith(address, range)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPublicV6(byte[] address) {
        // Only this is given out to networks at all (2000::/3), apart from the prefix of translators.
        if (isTranslated(address)) {
            return isPublicV4(Arrays.copyOfRange(address, V6_BYTES - V4_BYTES, V6_BYTES));
        }
        boolean global = (address[0] & 0xe0) == 0x20;
        int first = word(address, 0);
        int second = word(address, 1);
        boolean documentation = (first == 0x2001 && second == 0x0db8) || (first == 0x3fff && second < 0x1000);
        // Teredo, benchmarks, ORCHID and the rest of 2001::/23; 6to4, which carries any IPv4 address.
        boolean protocol = (first == 0x2001 && second < 0x0200) || first == 0x2002;
        return global && !documentation && !protocol;
    }

    /** 64:ff9b::/96, RFC 6052. */
    private static boolean isTranslated(byte[] address) {
        if (word(address, 0) != 0x64 || word(address, 1) != 0xff9b) {
            return false;
        }
        for (int i = V4_BYTES; i < V6_BYTES - V4_BYTES; i++) {
            if (address[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static int word(byte[] address, int index) {
        return (address[2 * index] & BYTE) << Byte.SIZE | (address[2 * index + 1] & BYTE);
    }

    private static boolean beginsWith(byte[] address, int[] range) {
        for (int bit = 0; bit < range[V4_BYTES]; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((address[bit / Byte.SIZE] & mask) != (range[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
