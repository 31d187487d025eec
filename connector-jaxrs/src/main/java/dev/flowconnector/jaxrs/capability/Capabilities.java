package dev.flowconnector.jaxrs.capability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes and checks tokens: what they say is readable, but only who holds the key can make one. */
public final class Capabilities {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MAC_BYTES = 32;

    private final SecretKeySpec key;

    /** Tokens of one key. */
    public Capabilities(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** A token for one kind of URL. */
    String sign(CapabilityKind kind, String subject) {
        byte[] text = subject.getBytes(UTF_8);
        byte[] token = ByteBuffer.allocate(MAC_BYTES + text.length)
                .put(mac(kind, text))
                .put(text)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** What a token says, if it was made here for this kind of URL. */
    Optional<String> verify(CapabilityKind kind, String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length < MAC_BYTES) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        byte[] mac = new byte[MAC_BYTES];
        buffer.get(mac);
        byte[] text = new byte[buffer.remaining()];
        buffer.get(text);
        return MessageDigest.isEqual(mac, mac(kind, text)) ? Optional.of(new String(text, UTF_8)) : Optional.empty();
    }

    private byte[] mac(CapabilityKind kind, byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(kind.path().getBytes(UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
