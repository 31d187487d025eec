package dev.flowconnector.examples.apimonitor;

import dev.flowconnector.core.annotation.Category;
import dev.flowconnector.core.annotation.Connector;
import dev.flowconnector.core.annotation.ConnectorMetadata;
import dev.flowconnector.examples.apimonitor.security.ApiKeyFilter;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Contact;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.servers.Server;

/** What the connector says of itself; the resources say the rest. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "API Monitor",
                        version = "1.0",
                        description = "Keeps collections of API requests, runs them and tells you when an API fails.",
                        contact =
                                @Contact(
                                        name = "API Monitor Team",
                                        url = "https://api-monitor.example.com/support",
                                        email = "support@api-monitor.example.com")),
        servers = @Server(url = "https://api-monitor.example.com"),
        security = @SecurityRequirement(name = "api_key"))
@SecurityScheme(
        name = "api_key",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.HEADER,
        paramName = ApiKeyFilter.HEADER,
        description = "The API key of your account.")
@Connector(id = "api-monitor")
@ConnectorMetadata(
        website = "https://api-monitor.example.com",
        privacyPolicy = "https://api-monitor.example.com/privacy",
        categories = {Category.IT_OPERATIONS, Category.PRODUCTIVITY})
public interface ApiMonitorConnector {}
