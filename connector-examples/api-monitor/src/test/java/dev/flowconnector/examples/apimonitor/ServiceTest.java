package dev.flowconnector.examples.apimonitor;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.core.webhook.CallbackHosts;
import dev.flowconnector.jaxrs.CapabilityKeys;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Starts the whole service for a test and seeds it. */
abstract class ServiceTest {
    static final String SHOP = "/workspaces/" + SeedData.WORKSPACE;
    private static final CapabilityKeys URL_KEYS = Settings.newUrlKeys();
    private static final Duration BACK_UP_EVERY = Duration.ofMillis(200);

    ApiMonitor service;
    Client client;

    @BeforeEach
    void startService() throws Exception {
        start("jdbc:h2:mem:" + UUID.randomUUID(), CallbackHosts.uncheckedForTests());
    }

    void start(String database, CallbackHosts callbackHosts) throws Exception {
        int port = freePort();
        service = ApiMonitor.start(new Settings(
                port,
                URI.create("http://localhost:" + port),
                database,
                "test-key",
                URL_KEYS,
                Set.of(),
                callbackHosts,
                BACK_UP_EVERY));
        client = new Client(port, "test-key");
    }

    @AfterEach
    void stopService() {
        service.close();
    }

    String idOf(String lookup, String name) {
        for (JsonNode item : client.get("/lookups/" + lookup).json().get("value")) {
            if (item.get("name").asText().equals(name)) {
                return item.get("id").asText();
            }
        }
        throw new AssertionError("No \"" + name + "\" in " + lookup);
    }

    String menuCollection() {
        return idOf("collections?workspaceId=" + SeedData.WORKSPACE, "Menu API");
    }

    String menuMonitor() {
        return idOf("monitors?workspaceId=" + SeedData.WORKSPACE, "Menu API every hour");
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
