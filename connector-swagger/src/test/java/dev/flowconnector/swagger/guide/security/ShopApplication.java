package dev.flowconnector.swagger.guide.security;

import dev.flowconnector.core.annotation.TestConnection;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;

// begin: application
@ApplicationPath("/api")
@SecurityScheme(
        name = "key",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.HEADER,
        paramName = "X-Api-Key",
        description = "The key from your profile page")
public class ShopApplication extends Application {
    // end: application

    // begin: test
    @Path("/ping")
    public static class PingResource {
        @GET
        @TestConnection
        public Pong ping() {
            return new Pong("OK");
        }

        public record Pong(String state) {}
    }
    // end: test
}
