package dev.flowconnector.jaxrs;

import dev.flowconnector.core.content.ContentLimits;
import dev.flowconnector.core.operation.OperationStatusSource;
import dev.flowconnector.core.operation.Operations;
import dev.flowconnector.core.page.PageSource;
import dev.flowconnector.core.trigger.PollSource;
import dev.flowconnector.core.trigger.SubscriptionRegistry;
import dev.flowconnector.core.webhook.Subscriptions;
import dev.flowconnector.jaxrs.admin.AdminResource;
import dev.flowconnector.jaxrs.capability.Callers;
import dev.flowconnector.jaxrs.capability.Capabilities;
import dev.flowconnector.jaxrs.capability.CapabilityKind;
import dev.flowconnector.jaxrs.capability.CapabilityUrls;
import dev.flowconnector.jaxrs.check.SelfCaller;
import dev.flowconnector.jaxrs.operation.OperationAdmin;
import dev.flowconnector.jaxrs.trigger.SubscriptionAdmin;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parts of an application that later calls of the platform need. Immutable, and as thread-safe as its parts. */
public final class ConnectorRuntime {
    private static final Logger LOG = LoggerFactory.getLogger(ConnectorRuntime.class);

    private final String path;
    private final PublicBaseUrl publicBaseUrl;
    private final OperationStatusSource operations;
    private final @Nullable Predicate<ContainerRequestContext> operationAdmin;
    private final @Nullable Predicate<ContainerRequestContext> subscriptionAdmin;
    private final SubscriptionRegistry subscriptions;
    private final Map<String, PollSource<?>> pollSources;
    private final Map<String, PageSource<?>> pageSources;
    private final Capabilities capabilities;
    private final ContentLimits contents;
    private final Callers callers;
    private final InstantSource clock;

    private ConnectorRuntime(Builder builder) {
        this.path = builder.path;
        this.publicBaseUrl = builder.publicBaseUrl;
        this.operations = builder.operations == null ? Operations.inMemory() : builder.operations;
        this.operationAdmin = builder.operationAdmin;
        this.subscriptionAdmin = builder.subscriptionAdmin;
        this.subscriptions = builder.subscriptions;
        this.pollSources = Map.copyOf(builder.pollSources);
        this.pageSources = Map.copyOf(builder.pageSources);
        this.callers = builder.callers;
        this.clock = builder.clock;
        if (publicBaseUrl.warning().isPresent()) {
            LOG.warn(publicBaseUrl.warning().get());
        }
        if (builder.keys == null) {
            LOG.warn("No keys are configured: flows lose their subscriptions, polling state and results when this"
                    + " process ends, and other nodes do not know them; see CapabilityKeys");
        }
        CapabilityKeys keys = builder.keys == null ? CapabilityKeys.ofMemory() : builder.keys;
        this.contents = builder.contents;
        this.capabilities = new Capabilities(keys.roots(), builder.urlLifetime(operations), builder.clock);
    }

    /**
     * Begins with the URL under which the platform reaches the application, such as
     * {@code https://api.contoso.example/orders}.
     */
    public static Builder builder(URI publicBaseUrl) {
        return builder(PublicBaseUrl.of(publicBaseUrl));
    }

    /** Begins with what finds the URL under which the platform reaches the application. */
    public static Builder builder(PublicBaseUrl publicBaseUrl) {
        return new Builder(publicBaseUrl);
    }

    String path() {
        return path;
    }

    PublicBaseUrl publicBaseUrl() {
        return publicBaseUrl;
    }

    OperationStatusSource operations() {
        return operations;
    }

    List<AdminResource> admin() {
        List<AdminResource> resources = new ArrayList<>();
        if (operationAdmin != null && operations instanceof Operations known) {
            resources.add(new OperationAdmin(known, operationAdmin));
        }
        if (subscriptionAdmin != null && subscriptions instanceof Subscriptions known) {
            resources.add(new SubscriptionAdmin(known, subscriptionAdmin));
        }
        return resources;
    }

    SubscriptionRegistry subscriptions() {
        return subscriptions;
    }

    Map<String, PollSource<?>> pollSources() {
        return pollSources;
    }

    Map<String, PageSource<?>> pageSources() {
        return pageSources;
    }

    ContentLimits contents() {
        return contents;
    }

    Capabilities capabilities() {
        return capabilities;
    }

    Callers callers() {
        return callers;
    }

    InstantSource clock() {
        return clock;
    }

    CapabilityUrls urls() {
        return new CapabilityUrls(path, publicBaseUrl.address(), capabilities, callers);
    }

    /**
     * Calls the application at its public base URL without credentials, as the platform will, and explains what is in the
     * way: security constraints, redirects to a login page, a gateway that does not pass the path or {@code DELETE} on,
     * names, certificates, nodes with other keys. Call it once the server accepts requests. The result is logged, too.
     *
     * @return completes normally in every case, after at most twice ten seconds
     */
    public CompletionStage<SelfCheck> selfCheck() {
        return selfCheck(Duration.ofSeconds(10));
    }

    /**
     * The same with another patience.
     *
     * @param timeout for each of two calls
     */
    public CompletionStage<SelfCheck> selfCheck(Duration timeout) {
        return publicBaseUrl
                .configured()
                .map(base -> {
                    String subject = UUID.randomUUID().toString();
                    return new SelfCaller(timeout)
                            .check(base, urls().url(base, CapabilityKind.CHECK, subject), subject)
                            .thenApply(findings -> logged(new SelfCheck(Optional.of(base), findings)));
                })
                .orElseGet(() -> CompletableFuture.completedFuture(logged(new SelfCheck(
                        Optional.empty(),
                        List.of("No public base URL is configured, so there is nothing that the platform could reach;"
                                + " begin with PublicBaseUrl.of(URI).")))));
    }

    private static SelfCheck logged(SelfCheck check) {
        if (check.passed()) {
            LOG.info("Self-check: status and unsubscribe URLs can be called without credentials");
        }
        check.findings().forEach(finding -> LOG.warn("Self-check: {}", finding));
        return check;
    }

    /** Collects the parts. Not thread-safe. */
    public static final class Builder {
        // The longest time that the platform goes on asking.
        private static final Duration LONGEST_WAIT = Duration.ofDays(30);
        private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._~-]+(?:/[A-Za-z0-9._~-]+)*");

        private final PublicBaseUrl publicBaseUrl;
        private String path = "_connector";
        private @Nullable OperationStatusSource operations;
        private @Nullable Predicate<ContainerRequestContext> operationAdmin;
        private @Nullable Predicate<ContainerRequestContext> subscriptionAdmin;
        private SubscriptionRegistry subscriptions = id -> {};
        private ContentLimits contents = ContentLimits.ofDefaults();
        private final Map<String, PollSource<?>> pollSources = new TreeMap<>();
        private final Map<String, PageSource<?>> pageSources = new TreeMap<>();
        private @Nullable CapabilityKeys keys;
        private Callers callers = Callers.anybody();
        private @Nullable Duration urlLifetime;
        private InstantSource clock = InstantSource.system();

        private Builder(PublicBaseUrl publicBaseUrl) {
            this.publicBaseUrl = Objects.requireNonNull(publicBaseUrl, "publicBaseUrl");
        }

        /**
         * Knows how the work behind {@code AsyncOperation} goes: {@code Operations}, or the application's own job system;
         * in memory unless set.
         */
        public Builder operations(OperationStatusSource operations) {
            this.operations = Objects.requireNonNull(operations, "operations");
            return this;
        }

        /** How much a request may bring, and where its files are kept meanwhile. */
        public Builder contents(ContentLimits limits) {
            this.contents = limits;
            return this;
        }

        /**
         * Shows what happened to each operation, as JSON at {@code /_connector/admin/operations}; off unless set. It is
         * answered before the application's authentication, so the check alone decides.
         *
         * @param access whether the caller of a request may see it, by a header or a certificate, say
         */
        public Builder operationAdmin(Predicate<ContainerRequestContext> access) {
            this.operationAdmin = Objects.requireNonNull(access, "access");
            return this;
        }

        /**
         * Shows who subscribed and how notifications fare, as JSON at {@code /_connector/admin/subscriptions}; neither
         * callback URLs nor filters. Off unless set. It is answered before the application's authentication, so the check
         * alone decides.
         *
         * @param access whether the caller of a request may see it, by a header or a certificate, say
         */
        public Builder subscriptionAdmin(Predicate<ContainerRequestContext> access) {
            this.subscriptionAdmin = Objects.requireNonNull(access, "access");
            return this;
        }

        /** Ends subscriptions: {@code Subscriptions} of connector-core, or a register of the application's own. */
        public Builder subscriptions(SubscriptionRegistry subscriptions) {
            this.subscriptions = Objects.requireNonNull(subscriptions, "subscriptions");
            return this;
        }

        /** Adds a source of a polling trigger. */
        public Builder pollSource(PollSource<?> source) {
            if (source.itemsPerPoll() < 1
                    || source.retryAfter().isNegative()
                    || source.settlingTime().isNegative()) {
                throw new IllegalArgumentException("The poll source '" + source.name()
                        + "' must deliver one item at least and have no negative times: itemsPerPoll "
                        + source.itemsPerPoll() + ", retryAfter " + source.retryAfter() + ", settlingTime "
                        + source.settlingTime());
            }
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

        /** Protects the URLs that flows keep; without it, a random key that ends with the process, and a warning. */
        public Builder keys(CapabilityKeys keys) {
            this.keys = Objects.requireNonNull(keys, "keys");
            return this;
        }

        /**
         * Checks credentials that come with calls to URLs that flows keep, and ties these URLs to the principal of the
         * request that they answer. Unless set, such credentials are ignored and everybody who holds a URL may use it.
         */
        public Builder credentials(CredentialCheck check) {
            this.callers = Callers.checked(check::principal);
            return this;
        }

        /**
         * How long status and next-page URLs are good; unless set, 30 days, which is how long a flow may wait, and the
         * time for which {@link Operations#retention() results are kept} (a day where another source knows of them).
         * They end with the day (UTC). Unsubscribe and polling URLs never end.
         *
         * @param lifetime at least one day and the time for which results are kept, at most ten years
         */
        public Builder urlLifetime(Duration lifetime) {
            if (lifetime.compareTo(Duration.ofDays(1)) < 0 || lifetime.compareTo(Duration.ofDays(3_650)) > 0) {
                throw new IllegalArgumentException(
                        "urlLifetime must be at least one day and at most ten years: '" + lifetime + "'");
            }
            this.urlLifetime = lifetime;
            return this;
        }

        /**
         * The path below which URLs for later calls are, {@code _connector} unless set. The generated definition names
         * that one; with another path, calls through the platform's gateway do not arrive.
         */
        public Builder path(String path) {
            if (!PATH.matcher(path).matches() || path.matches("(?:.*/)?\\.{1,2}(?:/.*)?")) {
                throw new IllegalArgumentException("path must be one or more segments of letters, digits, '-', '.',"
                        + " '_' and '~', such as _connector: '" + path + "'");
            }
            this.path = path;
            return this;
        }

        /** Tells the time; the system's clock unless set. */
        public Builder clock(InstantSource clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /** The runtime; warns in the log about what will not work. */
        public ConnectorRuntime build() {
            if (operationAdmin != null && operations != null && !(operations instanceof Operations)) {
                throw new IllegalArgumentException("operationAdmin shows what Operations know; this application has a"
                        + " status source of its own: '" + operations.getClass().getName() + "'");
            }
            if (subscriptionAdmin != null && !(subscriptions instanceof Subscriptions)) {
                throw new IllegalArgumentException(
                        "subscriptionAdmin shows what Subscriptions know; this application has"
                                + " a register of its own: '"
                                + subscriptions.getClass().getName() + "'");
            }
            return new ConnectorRuntime(this);
        }

        private Duration urlLifetime(OperationStatusSource source) {
            Duration retention = source instanceof Operations known ? known.retention() : Duration.ofDays(1);
            if (urlLifetime == null) {
                return LONGEST_WAIT.plus(retention);
            }
            if (source instanceof Operations && urlLifetime.compareTo(retention) < 0) {
                throw new IllegalArgumentException("urlLifetime must not be shorter than the retention of results, or"
                        + " nobody could read them to the end: '" + urlLifetime + "' < '" + retention + "'");
            }
            return urlLifetime;
        }
    }
}
