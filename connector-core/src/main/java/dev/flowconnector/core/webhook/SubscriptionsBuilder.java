package dev.flowconnector.core.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.webhook.store.Outbox;
import dev.flowconnector.core.webhook.store.SubscriptionStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what {@link Subscriptions} need. Not safe for use by several threads. */
public final class SubscriptionsBuilder {
    private static final int LIMIT = 1_000;

    final ObjectMapper mapper;
    final NotificationSender sender;
    final List<DeliveryListener> listeners = new ArrayList<>();
    CallbackHosts hosts = CallbackHosts.ofPlatform();
    SubscriptionStore store = SubscriptionStore.inMemory();
    Outbox outbox = Outbox.inMemory();
    DeliveryPolicy policy = DeliveryPolicy.ofDefaults();
    Duration shutdown = Duration.ofSeconds(20);
    int limitPerPrincipal = LIMIT;
    Optional<Duration> maxAge = Optional.empty();
    InstantSource clock = InstantSource.system();
    private @Nullable CallbackCipher cipher;

    SubscriptionsBuilder(NotificationSender sender, ObjectMapper mapper) {
        this.sender = Objects.requireNonNull(sender, "sender");
        this.mapper = Objects.requireNonNull(mapper, "mapper");
    }

    /** Where notifications may go; the platform's public cloud unless set. */
    public SubscriptionsBuilder hosts(CallbackHosts hosts) {
        this.hosts = Objects.requireNonNull(hosts, "hosts");
        return this;
    }

    /** Keeps subscriptions; in memory unless set. */
    public SubscriptionsBuilder store(SubscriptionStore store) {
        this.store = Objects.requireNonNull(store, "store");
        return this;
    }

    /**
     * Keeps notifications until they are delivered; in memory unless set: 100,000 at most, and 1,000 of each subscription.
     * {@link Outbox#inMemory(int, int)} sets other numbers.
     */
    public SubscriptionsBuilder outbox(Outbox outbox) {
        this.outbox = Objects.requireNonNull(outbox, "outbox");
        return this;
    }

    /** Encrypts callback URLs where they are stored; with a key of this process unless set. A durable store needs one. */
    public SubscriptionsBuilder cipher(CallbackCipher cipher) {
        this.cipher = Objects.requireNonNull(cipher, "cipher");
        return this;
    }

    /** How patient delivery is. */
    public SubscriptionsBuilder policy(DeliveryPolicy policy) {
        this.policy = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /** How many subscriptions a principal may have; 1,000 unless set. All without a principal count as one. */
    public SubscriptionsBuilder limitPerPrincipal(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limitPerPrincipal must be at least 1: '" + limit + "'");
        }
        this.limitPerPrincipal = limit;
        return this;
    }

    /**
     * Ends subscriptions when they are this old, also those of flows that still listen: such a flow hears nothing more until
     * it is turned off and on; integrations stay, and so do runs that wait (end
     * those that never come back by {@link Subscriptions#end}). For flows that were deleted while this API could not be reached, and that no event finds.
     * Unless set, no subscription ends by its age.
     *
     * @param age at least an hour; ended at most a minute later
     */
    public SubscriptionsBuilder maxAge(Duration age) {
        if (age.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException("maxAge must be at least an hour: '" + age + "'");
        }
        this.maxAge = Optional.of(age);
        return this;
    }

    /** Adds a listener. */
    public SubscriptionsBuilder listener(DeliveryListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /** How long {@link Subscriptions#close()} waits for notifications that are being sent; 20 seconds unless set. */
    public SubscriptionsBuilder shutdown(Duration shutdown) {
        if (shutdown.isNegative()) {
            throw new IllegalArgumentException("shutdown must not be negative: '" + shutdown + "'");
        }
        this.shutdown = shutdown;
        return this;
    }

    /** Tells the time. */
    public SubscriptionsBuilder clock(InstantSource clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /**
     * The service, which begins to deliver what the outbox holds.
     *
     * @throws IllegalStateException if the store is durable and no cipher is set
     */
    public Subscriptions build() {
        if (cipher == null && store.isDurable()) {
            throw new IllegalStateException("A store that survives the process needs a key that does: set"
                    + " cipher(CallbackCipher.of(key)) with 256 random bits, kept outside of that store");
        }
        return new Subscriptions(this, cipher == null ? CallbackCipher.ofMemory() : cipher);
    }
}
