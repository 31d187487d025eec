package dev.flowconnector.core.webhook;

/**
 * Keeps callback URLs unreadable where they are stored; {@code CapabilityKeys} of connector-jaxrs makes one. Implementations
 * are safe for use by several threads.
 */
public interface CallbackCipher {

    /**
     * Makes a text unreadable.
     *
     * @param text the URL
     * @param subscription id of the subscription, which has to be the same when it is read
     */
    String seal(String text, String subscription);

    /**
     * The text again.
     *
     * @throws IllegalArgumentException if it was sealed with an unknown key, for another subscription, or was changed
     */
    String open(String sealed, String subscription);

    /** A cipher whose key ends with the process, for subscriptions that end with it, too. */
    static CallbackCipher ofMemory() {
        return AesGcmCipher.ofRandomKey();
    }

    /**
     * AES-GCM. The first key seals, all of them read, so that a key can be retired.
     *
     * @param keys 256 bits each
     */
    static CallbackCipher of(byte[]... keys) {
        return AesGcmCipher.of(keys);
    }
}
