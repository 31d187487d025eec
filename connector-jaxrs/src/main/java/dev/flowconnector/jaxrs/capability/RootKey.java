package dev.flowconnector.jaxrs.capability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.regex.Pattern;

/** A named secret of 256 bits, from which the keys of all uses are derived. Immutable. */
public final class RootKey {
    /** The line that makes a key. */
    public static final String HOW_TO_MAKE = "make one with: echo \"k1:$(openssl rand -base64 32)\"";

    private static final byte[] SALT = "dev.flowconnector capability 1".getBytes(UTF_8);
    private static final int BYTES = 32;
    // 32 random bytes have about 30 different values; fewer than 16 happen once in 10^18 keys.
    private static final int DIFFERENT_BYTES = 16;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,16}");

    private final String id;
    private final byte[] secret;

    /** A key that was made by a random generator; refuses what was not. */
    public RootKey(String id, byte[] secret) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("The id of a key must be 1 to 16 letters, digits, '-' or '_': '"
                    + (id.length() > 16 ? id.substring(0, 16) + "…" : id) + "'; " + HOW_TO_MAKE);
        }
        if (secret.length != BYTES) {
            throw new IllegalArgumentException(
                    "The key '" + id + "' must have 32 bytes (256 bits), it has " + secret.length + "; " + HOW_TO_MAKE);
        }
        if (differentBytes(secret) < DIFFERENT_BYTES || isText(secret)) {
            throw new IllegalArgumentException("The key '" + id
                    + "' is not random: it repeats itself or is text that somebody typed; " + HOW_TO_MAKE);
        }
        this.id = id;
        this.secret = secret.clone();
    }

    /** A key from {@code id:base64}. */
    public static RootKey parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            // Not quoted: somebody may have written the secret alone.
            throw new IllegalArgumentException("A key must be written as id:base64, there is no ':'; " + HOW_TO_MAKE);
        }
        String id = text.substring(0, colon).strip();
        byte[] secret;
        try {
            secret = Base64.getDecoder().decode(text.substring(colon + 1).strip());
        } catch (IllegalArgumentException e) {
            // Without the cause, which quotes a character of the secret.
            throw new IllegalArgumentException("The key '" + id + "' is not base64; " + HOW_TO_MAKE);
        }
        return new RootKey(id, secret);
    }

    /** A key that lives as long as this process. */
    public static RootKey random() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new RootKey("memory", secret);
    }

    /** What tokens are marked with. */
    public String id() {
        return id;
    }

    /** A key for one use, which tells nothing about this one or about those of other uses. */
    public byte[] derive(String use) {
        return Hkdf.derive(secret, SALT, (id + "/" + use).getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "key " + id;
    }

    private static int differentBytes(byte[] secret) {
        BitSet seen = new BitSet();
        for (byte b : secret) {
            seen.set(b & 0xFF);
        }
        return seen.cardinality();
    }

    /** Whether all bytes are printable ASCII: of random keys, one in 10^14. */
    private static boolean isText(byte[] secret) {
        byte[] sorted = secret.clone();
        Arrays.sort(sorted);
        return sorted[0] >= ' ' && sorted[sorted.length - 1] <= '~';
    }
}
