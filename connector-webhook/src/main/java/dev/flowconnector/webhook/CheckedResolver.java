package dev.flowconnector.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks up a host and refuses it if one of its addresses is not of the internet. The connection is made to what this
 * returns, so a name that changes between check and connect gains nothing.
 */
final class CheckedResolver implements DnsResolver {
    private static final System.Logger LOG = System.getLogger(HttpNotificationSender.class.getName());

    private final DnsResolver resolver;

    CheckedResolver(DnsResolver resolver) {
        this.resolver = resolver;
    }

    /** A host whose name stands for an address that must not be called. */
    static final class ForbiddenAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        ForbiddenAddressException(String message) {
            super(message);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = resolver.resolve(host);
        for (InetAddress address : addresses) {
            if (!PublicAddresses.isPublic(address)) {
                // Users see the message, and need not learn what our networks look like.
                LOG.log(
                        System.Logger.Level.WARNING,
                        "The host ''{0}'' stands for {1}, which is not of the internet",
                        host,
                        address.getHostAddress());
                throw new ForbiddenAddressException(
                        "The host '" + host + "' stands for an address that is not of the internet");
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return resolver.resolveCanonicalHostname(host);
    }
}
