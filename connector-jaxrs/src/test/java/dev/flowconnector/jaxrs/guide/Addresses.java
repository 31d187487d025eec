package dev.flowconnector.jaxrs.guide;

import dev.flowconnector.jaxrs.CapabilityKeys;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import dev.flowconnector.jaxrs.PublicBaseUrl;
import dev.flowconnector.jaxrs.TrustedProxies;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.glassfish.grizzly.http.server.Request;
import org.slf4j.LoggerFactory;

/** Where the application is, and what protects its URLs. */
public final class Addresses {
    private Addresses() {}

    static ConnectorRuntime configured() {
        // begin: configured
        ConnectorRuntime runtime = ConnectorRuntime.builder(URI.create("https://api.contoso.example/shop"))
                .keys(CapabilityKeys.fromEnvironment("CONNECTOR_KEYS"))
                .build();
        // end: configured
        return runtime;
    }

    static CapabilityKeys fromFile() {
        // begin: file
        CapabilityKeys keys = CapabilityKeys.fromFile(Path.of("/run/secrets/connector-keys"));
        // end: file
        return keys;
    }

    static PublicBaseUrl behindProxies() {
        // begin: proxies
        PublicBaseUrl url = PublicBaseUrl.of(URI.create("https://api.contoso.example/shop"))
                .withXForwarded(TrustedProxies.at("10.1.0.0/16"));
        // end: proxies
        return url;
    }

    static PublicBaseUrl throughTheGateway() {
        // begin: referrer
        PublicBaseUrl url =
                PublicBaseUrl.of(URI.create("https://api.contoso.example/shop")).withReferrer();
        // end: referrer
        return url;
    }

    static ConnectorRuntime withCredentials(Tokens tokens) {
        // begin: credentials
        ConnectorRuntime runtime = ConnectorRuntime.builder(URI.create("https://api.contoso.example/shop"))
                .keys(CapabilityKeys.fromEnvironment("CONNECTOR_KEYS"))
                .credentials(request -> Optional.ofNullable(request.getHeaderString("Authorization"))
                        .map(tokens::principalOf))
                .build();
        // end: credentials
        return runtime;
    }

    static void check(ConnectorRuntime runtime) {
        // begin: check
        runtime.selfCheck().thenAccept(check -> {
            if (!check.passed()) {
                LoggerFactory.getLogger("startup").warn("Not ready for flows: {}", check.findings());
            }
        });
        // end: check
    }

    /** Checks tokens. */
    interface Tokens {
        /** The name of who sent it. */
        String principalOf(String authorization);
    }

    // begin: peer
    @PreMatching
    public static final class PeerFilter implements ContainerRequestFilter {
        private final Provider<Request> grizzly;

        @Inject
        public PeerFilter(Provider<Request> grizzly) {
            this.grizzly = grizzly;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            request.setProperty(TrustedProxies.PEER_ADDRESS, grizzly.get().getRemoteAddr());
        }
    }
    // end: peer
}
