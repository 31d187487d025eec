package dev.flowconnector.swagger.golden.beyond;

import dev.flowconnector.core.annotation.DictionaryEditor;
import dev.flowconnector.core.annotation.Keywords;
import dev.flowconnector.core.annotation.TestConnection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.security.OAuthFlow;
import io.swagger.v3.oas.annotations.security.OAuthFlows;
import io.swagger.v3.oas.annotations.security.OAuthScope;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Keys that the platform reads and its published schemas do not know. */
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
@Keywords({"stock", "warehouse"})
public class AgentApplication extends Application {
    @Path("/agent")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public interface AgentResource {
        /** Talks to the tools of the warehouse. */
        @POST
        @Path("/tools")
        @Operation(
                operationId = "InvokeServer",
                summary = "Invoke the server",
                extensions =
                        @Extension(
                                properties =
                                        @ExtensionProperty(
                                                name = "x-ms-agentic-protocol",
                                                value = "mcp-streamable-1.0")))
        void invoke();

        /** Orders what is short. */
        @POST
        @Path("/orders")
        @Extension(
                name = "x-ms-openai-data",
                properties = @ExtensionProperty(name = "openai-enabled", value = "true", parseValue = true))
        @Extension(
                properties =
                        @ExtensionProperty(name = "x-ms-require-user-confirmation", value = "true", parseValue = true))
        Order order(@NotNull NewOrder order);

        /** Says who is signed in. */
        @GET
        @Path("/me")
        @TestConnection
        Order me();
    }

    public record NewOrder(
            @NotNull String article, @DictionaryEditor Map<String, String> labels) {}

    public record Order(String id) {}
}
