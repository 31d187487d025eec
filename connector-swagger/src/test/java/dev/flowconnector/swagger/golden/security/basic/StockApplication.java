package dev.flowconnector.swagger.golden.security.basic;

import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;

@SecurityScheme(name = "login", type = SecuritySchemeType.HTTP, scheme = "basic")
@ApplicationPath("/api")
public class StockApplication extends Application {
    @Path("/stock")
    public interface StockResource {
        /** Counts what is in stock. */
        @GET
        Stock count();
    }

    public record Stock(int pieces) {}
}
