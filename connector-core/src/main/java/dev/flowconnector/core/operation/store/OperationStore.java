package dev.flowconnector.core.operation.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps operations.
 *
 * <p>Implementations are safe for use by several threads and, if they are {@link #isDurable() durable}, by several
 * nodes. {@code OperationStoreContract} of the test kit says in tests what follows here in words. A failure to reach
 * the storage is an unchecked exception; a change is then neither promised nor excluded.
 */
public interface OperationStore {

    /** Operations in a map; they end with the process. */
    static OperationStore inMemory() {
        return new InMemoryOperationStore();
    }

    /** Whether operations survive the process, so that another one can take them up. */
    boolean isDurable();

    /**
     * Stores a new operation, unless it repeats another or exceeds a limit; the three decisions are one atomic step.
     * A repetition is recognised before limits are looked at. An operation whose key is taken by one that was polled
     * or is too old takes the key over.
     */
    Insertion insert(StoredOperation operation, Admission admission);

    /** An operation, expired or not. */
    Optional<StoredOperation> find(String id);

    /**
     * Replaces an operation if the stored version is the one before: a late write of an attempt that lost its lease,
     * or was cancelled, changes nothing. Polls that the store has counted meanwhile stay.
     *
     * @return whether it was replaced
     */
    boolean replace(StoredOperation operation);

    /**
     * Counts a question. The first one is visible to every node when this returns; of later ones, a durable store may
     * write the number with delay. Unknown ids are ignored.
     */
    void polled(String id, Instant at);

    /** Operations that wait for an attempt or whose attempt let its lease end; those that are due longest come first. */
    List<StoredOperation> due(Instant now, int limit);

    /** Removes operations past their retention, at most {@code limit}, and says which, so that their files can go. */
    List<StoredOperation> removeExpired(Instant now, int limit);

    /**
     * Removes operations that have ended, those first whose retention ends first, as long as there are too many of them
     * or they keep too much; the last one stays, however large. Says which, so that their files can go. Called each time
     * that an operation ends, so it should be quick when there is nothing to do.
     *
     * @param most how many operations that have ended may stay
     * @param mostBytes how much they may keep together, see {@link StoredOperation#bytes()}
     * @param limit how many to remove at most
     */
    List<StoredOperation> removeSurplus(int most, long mostBytes, int limit);

    /** Removes an operation; unknown ids are ignored. */
    void remove(String id);

    /** How many operations are in each state; states without any may be absent. */
    Map<OperationState, Long> counts();

    /** The operations that were accepted last, newest first. */
    List<StoredOperation> latest(int limit);
}
