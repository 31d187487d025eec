package dev.flowconnector.swagger.golden.security.several;

import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.security.OAuthFlow;
import io.swagger.v3.oas.annotations.security.OAuthFlows;
import io.swagger.v3.oas.annotations.security.OAuthScope;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;

@SecurityScheme(
        name = "key",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.HEADER,
        paramName = "X-Api-Key",
        description = "The key from your profile page")
@SecurityScheme(
        name = "signIn",
        type = SecuritySchemeType.OAUTH2,
        flows =
                @OAuthFlows(
                        authorizationCode =
                                @OAuthFlow(
                                        authorizationUrl = "https://id.contoso.example/authorize",
                                        tokenUrl = "https://id.contoso.example/token",
                                        refreshUrl = "https://id.contoso.example/token",
                                        scopes = @OAuthScope(name = "stock.read", description = "Read the stock"))))
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
