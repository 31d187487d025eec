package dev.flowconnector.jaxrs.capability;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes keys for several uses out of one (RFC 5869 with SHA-256), for outputs of at most one hash. */
final class Hkdf {
    private static final String ALGORITHM = "HmacSHA256";

    private Hkdf() {}

    /** A key of 256 bits that says nothing about the root or about the keys of other uses. */
    static byte[] derive(byte[] root, byte[] salt, byte[] use) {
        byte[] pseudoRandom = mac(salt, root);
        byte[] first = new byte[use.length + 1];
        System.arraycopy(use, 0, first, 0, use.length);
        first[use.length] = 1;
        return mac(pseudoRandom, first);
    }

    static byte[] mac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
