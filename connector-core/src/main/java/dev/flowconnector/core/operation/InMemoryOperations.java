package dev.flowconnector.core.operation;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;

/** Keeps running and finished operations in a map; those past their retention leave when others arrive or are read. */
final class InMemoryOperations implements Operations {
    private static final int ID_BYTES = 16;

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final OperationSettings settings;

    InMemoryOperations(OperationSettings settings) {
        this.settings = settings;
    }

    @Override
    public <R> AsyncOperation<R> start(Callable<R> work) {
        removeExpired();
        String id = newId();
        entries.put(id, new Entry(new OperationStatus.Running(settings.retryAfter()), Instant.MAX));
        try {
            settings.executor().execute(() -> run(id, work));
        } catch (RejectedExecutionException e) {
            entries.remove(id);
            throw e;
        }
        return AsyncOperation.accepted(id, settings.retryAfter());
    }

    @Override
    public Optional<OperationStatus> status(String id) {
        removeExpired();
        return Optional.ofNullable(entries.get(id)).map(Entry::status);
    }

    // Anything may come out of foreign work; whatever it is, the operation has to end.
    private void run(String id, Callable<?> work) {
        OperationStatus end;
        try {
            end = new OperationStatus.Succeeded(Objects.requireNonNull(work.call(), "result"));
        } catch (OperationFailedException e) {
            end = new OperationStatus.Failed(e.code(), String.valueOf(e.getMessage()));
        } catch (Exception | LinkageError | StackOverflowError e) {
            System.getLogger(Operations.class.getName()).log(System.Logger.Level.ERROR, "Operation failed", e);
            end = new OperationStatus.Failed(
                    "OperationFailed", "The work failed for a reason that only the service's log explains.");
        }
        entries.put(id, new Entry(end, settings.clock().instant().plus(settings.retention())));
    }

    private void removeExpired() {
        Instant now = settings.clock().instant();
        entries.values().removeIf(entry -> entry.expires().isBefore(now));
    }

    private String newId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private record Entry(OperationStatus status, Instant expires) {}
}
