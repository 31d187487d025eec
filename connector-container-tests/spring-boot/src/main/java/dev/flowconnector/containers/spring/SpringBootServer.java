package dev.flowconnector.containers.spring;

import dev.flowconnector.containers.Server;
import dev.flowconnector.containers.app.ShopApplication;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts {@link ShopConfiguration} on a free port. */
public final class SpringBootServer implements Server {
    private @Nullable ConfigurableApplicationContext context;

    @Override
    public URI start(ShopApplication application) {
        context = new SpringApplicationBuilder(ShopConfiguration.class)
                .initializers((GenericApplicationContext beans) ->
                        beans.registerBean(ShopApplication.class, () -> application))
                .properties(Map.of("server.port", "0", "logging.level.dev.flowconnector", "trace"))
                .run();
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://localhost:" + port + "/" + ShopApplication.PATH + "/");
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
