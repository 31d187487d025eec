package dev.flowconnector.swagger.golden.security.server;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.servers.Server;
import io.swagger.v3.oas.annotations.servers.ServerVariable;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;

@OpenAPIDefinition(
        servers =
                @Server(
                        url = "https://{tenant}.contoso.example/{stage}",
                        variables = {
                            @ServerVariable(
                                    name = "tenant",
                                    defaultValue = "",
                                    description = "The first part of your address"),
                            @ServerVariable(
                                    name = "stage",
                                    defaultValue = "live",
                                    allowableValues = {"live", "test"})
                        }))
@SecurityScheme(name = "key", type = SecuritySchemeType.APIKEY, in = SecuritySchemeIn.QUERY, paramName = "key")
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
