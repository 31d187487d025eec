package dev.flowconnector.containers.spring;

import dev.flowconnector.containers.app.ShopApplication;
import jakarta.ws.rs.ApplicationPath;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What a team writes: its resources and the feature in the configuration that Spring Boot looks for. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class ShopConfiguration {

    /** The resources of the application. */
    @Bean
    ResourceConfig resources(ShopApplication application) {
        return new Resources(application);
    }

    @ApplicationPath(ShopApplication.PATH)
    private static final class Resources extends ResourceConfig {

        Resources(ShopApplication application) {
            application.getSingletons().forEach(this::register);
        }
    }
}
