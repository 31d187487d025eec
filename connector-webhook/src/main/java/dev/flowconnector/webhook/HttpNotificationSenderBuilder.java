package dev.flowconnector.webhook;

import dev.flowconnector.core.webhook.NotificationSender;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Collects what an {@link HttpNotificationSender} needs. Not safe for use by several threads. */
public final class HttpNotificationSenderBuilder {
    private static final int CONNECTIONS = 64;
    private static final int PER_HOST = 16;
    private static final int HEADERS = 100;
    private static final int LONGEST_LINE = 16 * 1024;
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

    /** The platform answers for a flow that has not done so after 120 seconds. */
    static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(125);

    private Duration timeout = DEFAULT_TIMEOUT;
    private int connections = CONNECTIONS;
    private @Nullable HttpHost proxy;
    private boolean unchecked;
    private DnsResolver names = SystemDefaultDnsResolver.INSTANCE;

    HttpNotificationSenderBuilder() {}

    /**
     * How long one notification may take from connecting to the end of the answer; 125 seconds unless set. A flow with a
     * Response action answers when it is done, after 120 seconds at the latest. No answer means that the notification is
     * sent again, so a shorter time starts slow flows again and again.
     *
     * @param timeout at most {@link NotificationSender#LONGEST}
     * @see <a href="https://learn.microsoft.com/azure/logic-apps/logic-apps-limits-and-config">Limits</a>
     */
    public HttpNotificationSenderBuilder timeout(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(NotificationSender.LONGEST) > 0) {
            throw new IllegalArgumentException("timeout must be longer than nothing and at most "
                    + NotificationSender.LONGEST.toSeconds() + " seconds: '" + timeout + "'");
        }
        this.timeout = timeout;
        return this;
    }

    /** How many connections may be open at once; 64 unless set, a quarter of them to one host. */
    public HttpNotificationSenderBuilder connections(int connections) {
        if (connections < 1) {
            throw new IllegalArgumentException("connections must be at least 1: '" + connections + "'");
        }
        this.connections = connections;
        return this;
    }

    /**
     * Sends through a proxy. It looks up the names of hosts, so addresses are not checked here any more: the list of allowed
     * hosts decides alone, and the proxy's own rules.
     *
     * @param proxy such as {@code http://proxy.contoso.example:3128}
     */
    public HttpNotificationSenderBuilder proxy(URI proxy) {
        if (proxy.getHost() == null || proxy.getPort() < 0) {
            throw new IllegalArgumentException("A proxy must have a scheme, a host and a port: '" + proxy + "'");
        }
        this.proxy = new HttpHost(proxy.getScheme(), proxy.getHost(), proxy.getPort());
        return this;
    }

    /** Calls this machine and its networks, too. For tests: it switches off the defence. */
    public HttpNotificationSenderBuilder uncheckedForTests() {
        this.unchecked = true;
        return this;
    }

    /** Looks up names in another way than the JVM does. */
    HttpNotificationSenderBuilder names(Function<String, InetAddress[]> lookup) {
        Objects.requireNonNull(lookup, "lookup");
        this.names = new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return lookup.apply(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        return this;
    }

    /** The sender. */
    public HttpNotificationSender build() {
        Timeout patience = Timeout.of(timeout);
        Timeout connect = timeout.compareTo(LONGEST_CONNECT) > 0 ? Timeout.of(LONGEST_CONNECT) : patience;
        Http1Config bounds = Http1Config.custom()
                .setMaxHeaderCount(HEADERS)
                .setMaxLineLength(LONGEST_LINE)
                .build();
        var connectionManager = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(unchecked || proxy != null ? names : new CheckedResolver(names))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(bounds)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(patience)
                        .setValidateAfterInactivity(Timeout.ofSeconds(2))
                        .setTimeToLive(Timeout.ofMinutes(5))
                        .build())
                .setMaxConnTotal(connections)
                .setMaxConnPerRoute(Math.max(1, Math.min(PER_HOST, connections)))
                .build();
        HttpClientBuilder client = HttpClientBuilder.create()
                .setConnectionManager(connectionManager)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(patience)
                        .setResponseTimeout(patience)
                        .build())
                .setUserAgent("connector-webhook")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                // What is unpacked here may be much larger than what arrives.
                .disableContentCompression();
        if (proxy != null) {
            client.setProxy(proxy);
        }
        return new HttpNotificationSender(client.build(), timeout);
    }
}
