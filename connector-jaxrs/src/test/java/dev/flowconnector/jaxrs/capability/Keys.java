package dev.flowconnector.jaxrs.capability;

import java.util.Random;

/** Keys for tests: the same in every run. */
final class Keys {
    private Keys() {}

    static RootKey key(String id) {
        byte[] secret = new byte[32];
        new Random(id.hashCode()).nextBytes(secret);
        return new RootKey(id, secret);
    }
}
