package dev.flowconnector.core.operation;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.operation.store.ContentStore;
import dev.flowconnector.core.operation.store.OperationStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Collects what {@link Operations} need. Not safe for use by several threads. */
public final class OperationsBuilder {
    private static final int ATTEMPTS = 3;

    private final ObjectMapper mapper;
    private final List<OperationHandler<?, ?>> handlers = new ArrayList<>();
    private final List<OperationListener> listeners = new ArrayList<>();
    private OperationStore store = OperationStore.inMemory();
    private ContentStore contents = ContentStore.inMemory();
    private @Nullable Executor executor;
    private OperationLimits limits = OperationLimits.ofDefaults();
    private RetryAfter retryAfter = RetryAfter.growing(Duration.ofSeconds(2), Duration.ofMinutes(1));
    private Duration retention = Duration.ofDays(1);
    private Duration retryWindow = Duration.ofHours(1);
    private Duration lease = Duration.ofMinutes(5);
    private Duration shutdown = Duration.ofSeconds(20);
    private int attempts = ATTEMPTS;
    private InstantSource clock = InstantSource.system();

    OperationsBuilder(ObjectMapper mapper) {
        this.mapper = Objects.requireNonNull(mapper, "mapper");
    }

    /** Adds a handler; its name must be unique. */
    public OperationsBuilder handler(OperationHandler<?, ?> handler) {
        handlers.add(Objects.requireNonNull(handler, "handler"));
        return this;
    }

    /** Adds a listener, such as {@link OperationListener#logging()}; with connector-jaxrs, one for SLF4J comes by itself. */
    public OperationsBuilder listener(OperationListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /** Keeps the operations; in memory unless set. */
    public OperationsBuilder store(OperationStore store) {
        this.store = Objects.requireNonNull(store, "store");
        return this;
    }

    /** Keeps files of inputs and results; in memory unless set. */
    public OperationsBuilder contents(ContentStore contents) {
        this.contents = Objects.requireNonNull(contents, "contents");
        return this;
    }

    /**
     * Runs the work; daemon threads of our own unless set. How much runs at once is decided by the limits and not by the
     * executor, so one that makes a virtual thread for each task is fine.
     */
    public OperationsBuilder executor(Executor executor) {
        this.executor = Objects.requireNonNull(executor, "executor");
        return this;
    }

    /** How much work is accepted and how many results are kept; see {@link OperationLimits#ofDefaults()} unless set. */
    public OperationsBuilder limits(OperationLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
        return this;
    }

    /** How long callers wait between two questions; a quarter of the age, from 2 to 60 seconds, unless set. */
    public OperationsBuilder retryAfter(RetryAfter retryAfter) {
        this.retryAfter = Objects.requireNonNull(retryAfter, "retryAfter");
        return this;
    }

    /**
     * How long a result is kept after the work has ended, as far as {@link #limits} let it; one day unless set. Reading it
     * does not end it.
     */
    public OperationsBuilder retention(Duration retention) {
        this.retention = positive(retention, "retention");
        return this;
    }

    /**
     * How long a request may be a repetition of one that came before; one hour unless set, since the platform repeats for
     * about that long.
     */
    public OperationsBuilder retryWindow(Duration retryWindow) {
        this.retryWindow = positive(retryWindow, "retryWindow");
        return this;
    }

    /** How long work in a durable store belongs to a node that gives no sign of life; five minutes unless set. */
    public OperationsBuilder lease(Duration lease) {
        this.lease = positive(lease, "lease");
        return this;
    }

    /** How often work in a durable store is begun before it counts as failed; 3 unless set. */
    public OperationsBuilder attempts(int attempts) {
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts must be at least 1: '" + attempts + "'");
        }
        this.attempts = attempts;
        return this;
    }

    /** How long {@link Operations#close()} waits for unfinished work; 20 seconds unless set. */
    public OperationsBuilder shutdown(Duration shutdown) {
        if (shutdown.isNegative()) {
            throw new IllegalArgumentException("shutdown must not be negative: '" + shutdown + "'");
        }
        this.shutdown = shutdown;
        return this;
    }

    /** Tells the time. */
    public OperationsBuilder clock(InstantSource clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /**
     * The service, ready to start work.
     *
     * @throws IllegalArgumentException if two handlers have one name or a handler does not state its types
     */
    public Operations build() {
        return new Operations(new OperationParts(
                store,
                contents,
                new StoredJson(mapper, contents),
                new Handlers(handlers, mapper),
                executor == null ? new OwnThreads() : executor,
                limits,
                retryAfter,
                retention,
                retryWindow,
                lease,
                attempts,
                shutdown,
                clock,
                new Events(listeners)));
    }

    private static Duration positive(Duration time, String what) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(what + " must be longer than nothing: '" + time + "'");
        }
        return time;
    }
}
