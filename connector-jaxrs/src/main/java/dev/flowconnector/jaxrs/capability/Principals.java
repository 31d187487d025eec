package dev.flowconnector.jaxrs.capability;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks that stand for principals in tokens: {@code key id : hash}, so that a readable token names nobody and a mark can
 * be taken over into the next token though nobody knows the name any more.
 */
final class Principals {
    private static final int HASH_BYTES = 16;

    private final Map<String, byte[]> keys = new HashMap<>();
    private final RootKey first;

    Principals(List<RootKey> roots) {
        this.first = roots.get(0);
        roots.forEach(root -> keys.put(root.id(), key(root)));
    }

    String mark(String name) {
        return mark(first.id(), key(first), name);
    }

    boolean matches(String mark, String name) {
        String id = mark.substring(0, Math.max(0, mark.indexOf(':')));
        byte[] key = keys.get(id);
        return key != null
                && MessageDigest.isEqual(
                        mark.getBytes(US_ASCII), mark(id, key, name).getBytes(US_ASCII));
    }

    private static byte[] key(RootKey root) {
        return root.derive("principal");
    }

    private static String mark(String id, byte[] key, String name) {
        byte[] hash = Arrays.copyOf(Hkdf.mac(key, name.getBytes(UTF_8)), HASH_BYTES);
        return id + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
