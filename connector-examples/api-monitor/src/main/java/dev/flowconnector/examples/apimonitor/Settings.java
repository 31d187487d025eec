package dev.flowconnector.examples.apimonitor;

import dev.flowconnector.core.webhook.CallbackHosts;
import dev.flowconnector.jaxrs.CapabilityKeys;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What differs from one installation to the next.
 *
 * @param port Port to listen on, at this machine only; 0 takes a free one.
 * @param publicUrl Where the platform reaches the service.
 * @param databaseUrl JDBC URL of the embedded database.
 * @param apiKey Key that callers have to know.
 * @param urlKeys Keys of the URLs that flows keep: status of work, end of a subscription, next poll, next page.
 * @param allowedHosts Hosts that monitors may call besides this machine.
 * @param callbackHosts Where flows may want to be told.
 * @param backUpEvery How often collections are posted to flows that keep backups on schedule.
 */
public record Settings(
        int port,
        URI publicUrl,
        String databaseUrl,
        String apiKey,
        CapabilityKeys urlKeys,
        Set<String> allowedHosts,
        CallbackHosts callbackHosts,
        Duration backUpEvery) {
    private static final int KEY_BYTES = 16;
    private static final int URL_KEY_BYTES = 32;
    private static final String IN_MEMORY = "jdbc:h2:mem:";
    private static final String URL_KEYS = "API_MONITOR_URL_KEYS";

    /** Copies the hosts. */
    public Settings {
        allowedHosts = Set.copyOf(allowedHosts);
    }

    /** Settings from environment variables, with defaults that suit a first look. */
    static Settings of(Map<String, String> environment) {
        String database = environment.getOrDefault("API_MONITOR_DATABASE", IN_MEMORY + "api-monitor");
        if (!database.startsWith(IN_MEMORY) && !environment.containsKey(URL_KEYS)) {
            throw new IllegalArgumentException("The database '" + database + "' outlives this run, so the key that"
                    + " encrypts the callback URLs in it has to, too: set " + URL_KEYS
                    + " to what this prints: echo \"k1:$(openssl rand -base64 32)\"");
        }
        int port = Integer.parseInt(environment.getOrDefault("API_MONITOR_PORT", "8080"));
        String hosts = environment.getOrDefault("API_MONITOR_HOSTS", "");
        return new Settings(
                port,
                URI.create(environment.getOrDefault("API_MONITOR_PUBLIC_URL", "http://localhost:" + port)),
                database,
                environment.getOrDefault("API_MONITOR_KEY", newKey()),
                Optional.ofNullable(environment.get(URL_KEYS))
                        .map(CapabilityKeys::parse)
                        .orElseGet(Settings::newUrlKeys),
                hosts.isBlank() ? Set.of() : Set.of(hosts.split(",", -1)),
                Boolean.parseBoolean(environment.get("API_MONITOR_UNCHECKED_CALLBACKS"))
                        ? CallbackHosts.uncheckedForTests()
                        : CallbackHosts.ofPlatform(),
                Duration.parse(environment.getOrDefault("API_MONITOR_BACKUP_EVERY", "PT24H")));
    }

    /** Keys for one run: the database is as short-lived, so no flow misses the URLs of another run. */
    static CapabilityKeys newUrlKeys() {
        return CapabilityKeys.parse("run:" + Base64.getEncoder().encodeToString(random(URL_KEY_BYTES)));
    }

    private static String newKey() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(KEY_BYTES));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
