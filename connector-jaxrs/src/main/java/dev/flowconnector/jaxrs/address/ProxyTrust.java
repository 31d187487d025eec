package dev.flowconnector.jaxrs.address;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which requests come through a proxy whose word counts. */
public sealed interface ProxyTrust {
    /** The request property that names the address of who sent the request. */
    String PEER = "dev.flowconnector.peer";

    /** Whether the sender of a request is such a proxy. */
    boolean trustsSender(ContainerRequestContext request);

    /** Whether an address that a trusted proxy reports is one of them, too. */
    boolean trusts(String address);

    /** Every request comes through one proxy, because nothing else can reach the application. */
    record All() implements ProxyTrust {
        @Override
        public boolean trustsSender(ContainerRequestContext request) {
            return true;
        }

        @Override
        public boolean trusts(String address) {
            return false;
        }
    }

    /** Proxies are known by their address. */
    final class Known implements ProxyTrust {
        private static final Logger LOG = LoggerFactory.getLogger(ProxyTrust.class);

        private final Networks networks;
        private final AtomicBoolean warned = new AtomicBoolean();

        /** Proxies at these addresses. */
        public Known(Networks networks) {
            this.networks = networks;
        }

        @Override
        public boolean trustsSender(ContainerRequestContext request) {
            if (request.getProperty(PEER) instanceof String peer) {
                return networks.contains(peer);
            }
            if (warned.compareAndSet(false, true)) {
                LOG.warn(
                        "The address of who sent a request is not known, so no proxy is trusted: register a @PreMatching"
                                + " filter with priority 0 that sets the request property '{}' to it",
                        PEER);
            }
            return false;
        }

        @Override
        public boolean trusts(String address) {
            return networks.contains(address);
        }
    }
}
