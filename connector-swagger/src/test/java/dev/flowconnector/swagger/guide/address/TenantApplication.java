package dev.flowconnector.swagger.guide.address;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.servers.Server;
import io.swagger.v3.oas.annotations.servers.ServerVariable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.List;

// begin: application
@OpenAPIDefinition(
        servers =
                @Server(
                        url = "https://{tenant}.contoso.example/shop",
                        variables =
                                @ServerVariable(
                                        name = "tenant",
                                        defaultValue = "demo",
                                        description = "The first part of your address")))
public class TenantApplication extends Application {
    // end: application

    @Path("/goods")
    public static class GoodsResource {
        @GET
        public List<String> list() {
            return List.of();
        }
    }
}
