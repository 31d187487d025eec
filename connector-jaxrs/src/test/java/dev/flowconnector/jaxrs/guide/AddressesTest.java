package dev.flowconnector.jaxrs.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.jaxrs.ConnectorFeature;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import dev.flowconnector.jaxrs.PublicBaseUrl;
import dev.flowconnector.jaxrs.TestServer;
import dev.flowconnector.jaxrs.Tickets;
import dev.flowconnector.jaxrs.TrustedProxies;
import java.net.URI;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

/** What the guide says about finding out who sent a request is true. */
class AddressesTest {

    private static String location(TrustedProxies proxies) throws Exception {
        PublicBaseUrl url =
                PublicBaseUrl.of(URI.create("https://api.contoso.example")).withXForwarded(proxies);
        ResourceConfig application = new ResourceConfig()
                .register(new Tickets())
                .register(Addresses.PeerFilter.class, 0)
                .register(new ConnectorFeature(ConnectorRuntime.builder(url).build()));
        try (TestServer server = TestServer.of(application)) {
            return server.send("POST", "/tickets/hooks", "", "X-Forwarded-Host: eu.contoso.example")
                    .header("location");
        }
    }

    @Test
    void filterOnGrizzly_namesTheSender() throws Exception {
        assertThat(location(TrustedProxies.at("127.0.0.1", "::1"))).startsWith("https://eu.contoso.example/");
        assertThat(location(TrustedProxies.at("10.0.0.0/8"))).startsWith("https://api.contoso.example/");
    }
}
