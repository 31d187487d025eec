package dev.flowconnector.jaxrs;

import dev.flowconnector.core.operation.OperationStatusSource;
import dev.flowconnector.core.operation.Operations;
import dev.flowconnector.core.page.PageSource;
import dev.flowconnector.core.trigger.PollSource;
import dev.flowconnector.core.trigger.Subscriptions;
import dev.flowconnector.jaxrs.address.PublicAddress;
import dev.flowconnector.jaxrs.capability.Capabilities;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The parts of an application that later calls of the platform need. Immutable. */
public final class ConnectorRuntime {
    private static final int KEY_BYTES = 32;

    private final PublicAddress publicAddress;
    private final OperationStatusSource operations;
    private final Subscriptions subscriptions;
    private final Map<String, PollSource<?>> pollSources;
    private final Map<String, PageSource<?>> pageSources;
    private final Capabilities capabilities;

    private ConnectorRuntime(Builder builder) {
        this.publicAddress = PublicAddress.fixed(builder.publicBaseUrl);
        this.operations = builder.operations == null ? Operations.inMemory() : builder.operations;
        this.subscriptions = builder.subscriptions;
        this.pollSources = Map.copyOf(builder.pollSources);
        this.pageSources = Map.copyOf(builder.pageSources);
        this.capabilities = new Capabilities(builder.key == null ? randomKey() : builder.key.clone());
    }

    /**
     * Begins with the URL under which the platform reaches the application, such as
     * {@code https://api.contoso.example/orders}.
     */
    public static Builder builder(URI publicBaseUrl) {
        return new Builder(publicBaseUrl);
    }

    OperationStatusSource operations() {
        return operations;
    }

    Subscriptions subscriptions() {
        return subscriptions;
    }

    Map<String, PollSource<?>> pollSources() {
        return pollSources;
    }

    Map<String, PageSource<?>> pageSources() {
        return pageSources;
    }

    Capabilities capabilities() {
        return capabilities;
    }

    PublicAddress publicAddress() {
        return publicAddress;
    }

    private static byte[] randomKey() {
        LoggerFactory.getLogger(ConnectorRuntime.class)
                .warn("No key is configured: flows lose their polling state and subscriptions when this process ends.");
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /** Collects the parts. */
    public static final class Builder {
        private final URI publicBaseUrl;
        private @Nullable OperationStatusSource operations;
        private Subscriptions subscriptions = id -> {};
        private final Map<String, PollSource<?>> pollSources = new TreeMap<>();
        private final Map<String, PageSource<?>> pageSources = new TreeMap<>();
        private byte @Nullable [] key;

        private Builder(URI publicBaseUrl) {
            if (!publicBaseUrl.isAbsolute() || publicBaseUrl.getHost() == null || publicBaseUrl.getRawQuery() != null) {
                throw new IllegalArgumentException(
                        "publicBaseUrl must be an absolute URL without query, such as https://api.contoso.example: '"
                                + publicBaseUrl + "'");
            }
            this.publicBaseUrl = publicBaseUrl;
        }

        /**
         * Knows how the work behind {@code AsyncOperation} goes: {@code Operations}, or the application's own job system;
         * in memory unless set.
         */
        public Builder operations(OperationStatusSource operations) {
            this.operations = operations;
            return this;
        }

        /** Ends subscriptions. */
        public Builder subscriptions(Subscriptions subscriptions) {
            this.subscriptions = subscriptions;
            return this;
        }

        /** Adds a source of a polling trigger. */
        public Builder pollSource(PollSource<?> source) {
            if (pollSources.putIfAbsent(source.name(), source) != null) {
                throw new IllegalArgumentException("Two poll sources are named '" + source.name() + "'");
            }
            return this;
        }

        /** Adds a source of a paged list. */
        public Builder pageSource(PageSource<?> source) {
            if (pageSources.putIfAbsent(source.name(), source) != null) {
                throw new IllegalArgumentException("Two page sources are named '" + source.name() + "'");
            }
            return this;
        }

        /** Signs the URLs that flows keep; 32 random bytes that stay the same when the application restarts. */
        public Builder key(byte[] key) {
            if (key.length < KEY_BYTES) {
                throw new IllegalArgumentException(
                        "key must have at least 32 bytes, it has " + key.length + "; make one with: openssl rand 32");
            }
            this.key = key.clone();
            return this;
        }

        /** The runtime. */
        public ConnectorRuntime build() {
            return new ConnectorRuntime(this);
        }
    }
}
