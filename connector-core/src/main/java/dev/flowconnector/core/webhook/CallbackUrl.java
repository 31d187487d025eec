package dev.flowconnector.core.webhook;

import java.net.URI;
import java.util.Objects;

/**
 * Where a flow wants to be told, after {@link CallbackHosts} let it pass. The text is kept byte for byte, since its
 * query is signed; whoever holds it can start the flow, so {@link #toString()} shows the host only. Immutable.
 */
public final class CallbackUrl {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final String text;
    private final URI parsed;

    CallbackUrl(String text, URI parsed) {
        this.text = text;
        this.parsed = parsed;
    }

    /** The URL as the flow wrote it. A secret: it belongs into a request line and an encrypted store, nowhere else. */
    public String text() {
        return text;
    }

    /** {@code https}; {@code http} only where a test allows it. */
    public String scheme() {
        return parsed.getScheme();
    }

    /** The host, as the flow wrote it. */
    public String host() {
        return parsed.getHost();
    }

    /** The port, also where the URL leaves it to the scheme. */
    public int port() {
        if (parsed.getPort() >= 0) {
            return parsed.getPort();
        }
        return scheme().equalsIgnoreCase("https") ? HTTPS : HTTP;
    }

    /** Path and query as they stand in the URL, for the request line. A secret, too. */
    public String target() {
        String path = parsed.getRawPath().isEmpty() ? "/" : parsed.getRawPath();
        return parsed.getRawQuery() == null ? path : path + "?" + parsed.getRawQuery();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallbackUrl url && text.equals(url.text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    @Override
    public String toString() {
        return scheme() + "://" + host() + "/…";
    }
}
