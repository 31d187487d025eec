package dev.flowconnector.core.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM (NIST SP 800-38D) with a random nonce before the text, and the subscription as additional data. */
final class AesGcmCipher implements CallbackCipher {
    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final List<SecretKeySpec> keys;
    private final SecureRandom random = new SecureRandom();

    private AesGcmCipher(List<SecretKeySpec> keys) {
        this.keys = List.copyOf(keys);
    }

    static AesGcmCipher of(byte[]... keys) {
        if (keys.length == 0) {
            throw new IllegalArgumentException("A cipher needs at least one key");
        }
        List<SecretKeySpec> all = new ArrayList<>();
        for (byte[] key : keys) {
            if (key.length != KEY_BYTES) {
                throw new IllegalArgumentException("A key must have " + KEY_BYTES + " bytes, not " + key.length);
            }
            all.add(new SecretKeySpec(key, "AES"));
        }
        return new AesGcmCipher(all);
    }

    static AesGcmCipher ofRandomKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return of(key);
    }

    @Override
    public String seal(String text, String subscription) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.get(0), nonce, subscription)
                    .doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JVM has no " + TRANSFORMATION, e);
        }
    }

    @Override
    public String open(String sealed, String subscription) {
        byte[] all = Base64.getUrlDecoder().decode(sealed);
        for (SecretKeySpec key : keys) {
            Optional<String> text = open(all, key, subscription);
            if (text.isPresent()) {
                return text.get();
            }
        }
        throw new IllegalArgumentException(
                "The callback URL of subscription '" + subscription + "' cannot be read: it was"
                        + " stored with another key. Add that key to the ones in use, or let the flow subscribe again.");
    }

    /** The text; empty if it was sealed with another key, or was changed. */
    private static Optional<String> open(byte[] all, SecretKeySpec key, String subscription) {
        if (all.length <= NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            byte[] text = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(all, NONCE_BYTES), subscription)
                    .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, String subscription)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(subscription.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
