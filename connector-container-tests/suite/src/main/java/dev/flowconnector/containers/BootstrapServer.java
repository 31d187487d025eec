package dev.flowconnector.containers;

import dev.flowconnector.containers.app.ShopApplication;
import jakarta.ws.rs.SeBootstrap;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The server of whichever implementation of Jakarta REST is on the class path. */
final class BootstrapServer implements Server {
    private static final int SECONDS = 30;

    private SeBootstrap.@Nullable Instance instance;

    @Override
    public URI start(ShopApplication application) {
        SeBootstrap.Configuration configuration = SeBootstrap.Configuration.builder()
                .host("localhost")
                .port(SeBootstrap.Configuration.FREE_PORT)
                .build();
        instance = SeBootstrap.start(application, configuration)
                .toCompletableFuture()
                .orTimeout(SECONDS, TimeUnit.SECONDS)
                .join();
        int port = instance.configuration().port();
        return URI.create("http://localhost:" + port + "/" + ShopApplication.PATH + "/");
    }

    @Override
    public void close() {
        if (instance != null) {
            instance.stop()
                    .toCompletableFuture()
                    .orTimeout(SECONDS, TimeUnit.SECONDS)
                    .join();
        }
    }
}
