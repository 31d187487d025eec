package dev.flowconnector.jaxrs.capability;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Protects the tokens of one kind with one root key: a token of another kind or key is just noise here.
 *
 * <p>Kinds that may carry a maker's input are encrypted (AES-256 in GCM), the others are readable and signed
 * (HMAC-SHA-256). The nonce of the encryption is derived from the text, so equal texts make equal tokens and two texts
 * never share a nonce.
 */
final class KindKeys {
    private static final int MAC_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final CapabilityKind kind;
    private final byte[] macKey;
    private final byte[] nonceKey;
    private final SecretKeySpec cipherKey;

    KindKeys(RootKey root, CapabilityKind kind) {
        this.kind = kind;
        this.macKey = derive(root, "mac");
        this.nonceKey = derive(root, "nonce");
        this.cipherKey = new SecretKeySpec(derive(root, "cipher"), "AES");
    }

    private byte[] derive(RootKey root, String use) {
        return root.derive(kind.path() + "/" + use);
    }

    byte[] protect(byte[] text) {
        if (!kind.isSecret()) {
            return join(text, Hkdf.mac(macKey, text));
        }
        byte[] nonce = Arrays.copyOf(Hkdf.mac(nonceKey, text), NONCE_BYTES);
        try {
            return join(nonce, cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES in GCM", e);
        }
    }

    /** The text that was protected; empty if these bytes were not made here. */
    Optional<byte[]> open(byte[] bytes) {
        if (bytes.length < MAC_BYTES) {
            return Optional.empty();
        }
        return kind.isSecret() ? decrypt(bytes) : verify(bytes);
    }

    private Optional<byte[]> verify(byte[] bytes) {
        byte[] text = Arrays.copyOf(bytes, bytes.length - MAC_BYTES);
        byte[] mac = Arrays.copyOfRange(bytes, text.length, bytes.length);
        return MessageDigest.isEqual(mac, Hkdf.mac(macKey, text)) ? Optional.of(text) : Optional.empty();
    }

    private Optional<byte[]> decrypt(byte[] bytes) {
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE_BYTES));
            return Optional.of(cipher.doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES in GCM", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, cipherKey, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] join(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
