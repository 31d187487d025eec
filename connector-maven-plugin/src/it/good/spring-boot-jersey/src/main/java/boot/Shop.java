package boot;

import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.stereotype.Component;

@SpringBootApplication
public class Shop {
    public static void main(String[] arguments) {
        SpringApplication.run(Shop.class, arguments);
    }

    @Component
    static class Resources extends ResourceConfig {
        Resources() {
            register(CustomersResource.class);
            register(SnakeCase.class);
        }
    }
}
