package dev.flowconnector.jaxrs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.flowconnector.core.webhook.CallbackCipher;
import dev.flowconnector.jaxrs.capability.RootKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The secrets that protect the URLs which the platform calls without other credentials.
 *
 * <p>The first key makes new URLs, all keys open them. To change the key, put a new one in front and leave the old ones in
 * the list as long as a flow may hold a URL that they made: unsubscribe and polling URLs live as long as the flow. All
 * nodes of an application have the same list. Each key is written {@code id:base64} with 256 random bits;
 * {@code echo "k1:$(openssl rand -base64 32)"} makes one. Immutable; never printed.
 */
public final class CapabilityKeys {
    private static final Pattern SEPARATOR = Pattern.compile("[,\\s]+");

    private final List<RootKey> keys;

    private CapabilityKeys(List<RootKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * Keys from text.
     *
     * @param text one or more {@code id:base64}, separated by commas or white space
     * @throws IllegalArgumentException if a key is malformed, not 256 bits long or obviously not random, or if two have
     *     the same id; the message does not repeat the key
     */
    public static CapabilityKeys parse(String text) {
        List<RootKey> keys = SEPARATOR
                .splitAsStream(text)
                .filter(part -> !part.isEmpty())
                .map(RootKey::parse)
                .toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("There is no key; " + RootKey.HOW_TO_MAKE);
        }
        Set<String> ids = new HashSet<>();
        for (RootKey key : keys) {
            if (!ids.add(key.id())) {
                throw new IllegalArgumentException(
                        "Two keys have the id '" + key.id() + "'; give each key an id of its own");
            }
        }
        return new CapabilityKeys(keys);
    }

    /** Keys from a file with the same text; nobody but the application should be able to read it. */
    public static CapabilityKeys fromFile(Path file) {
        try {
            return parse(Files.readString(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The key file '" + file + "' cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Key file '" + file + "': " + e.getMessage(), e);
        }
    }

    /** Keys from an environment variable with the same text. */
    public static CapabilityKeys fromEnvironment(String name) {
        String text = System.getenv(name);
        if (text == null) {
            throw new IllegalArgumentException(
                    "The environment variable '" + name + "' is not set; set it to a key, " + RootKey.HOW_TO_MAKE);
        }
        try {
            return parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Environment variable '" + name + "': " + e.getMessage(), e);
        }
    }

    /**
     * Encrypts the callback URLs of subscriptions where they are stored, with keys that are derived from these for nothing
     * else; pass it to {@code Subscriptions}' builder. Retired keys go on reading what they have encrypted.
     */
    public CallbackCipher callbackCipher() {
        return CallbackCipher.of(
                keys.stream().map(key -> key.derive("callback-url")).toArray(byte[][]::new));
    }

    /** One random key, which ends with the process. */
    static CapabilityKeys ofMemory() {
        return new CapabilityKeys(List.of(RootKey.random()));
    }

    List<RootKey> roots() {
        return keys;
    }

    @Override
    public String toString() {
        return "CapabilityKeys" + keys.stream().map(RootKey::id).toList();
    }
}
