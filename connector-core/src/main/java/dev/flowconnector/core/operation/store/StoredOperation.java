package dev.flowconnector.core.operation.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One operation as a store keeps it. Every change is a copy with the next version, which the store accepts only if
 * nobody was faster.
 *
 * @param id unguessable name
 * @param version number of changes so far; polls do not count
 * @param submission what was asked for
 * @param state where it is
 * @param attempt which run of the handler this is; 0 before the first
 * @param due when it may be taken up: the submission while queued, the end of the lease while running
 * @param progress what the handler last said of its progress
 * @param outcome how it ended; absent while it has not
 * @param expires when it may be removed; absent while it has not ended
 * @param changes changes of state since the submission, at most {@value #MAX_CHANGES}; the oldest leave first
 * @param polls questions so far; the store alone counts them
 */
public record StoredOperation(
        String id,
        long version,
        Submission submission,
        OperationState state,
        int attempt,
        Instant due,
        Optional<Progress> progress,
        Optional<StoredOutcome> outcome,
        Optional<Instant> expires,
        List<Change> changes,
        Optional<Polls> polls) {
    /** How many changes of state are kept. */
    public static final int MAX_CHANGES = 32;

    /** Copies the changes. */
    public StoredOperation {
        changes = List.copyOf(changes);
    }

    /** A new operation that waits for its first attempt. */
    public static StoredOperation queued(String id, Submission submission) {
        return new StoredOperation(
                id,
                0,
                submission,
                OperationState.QUEUED,
                0,
                submission.at(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** The next attempt begins; unless it ends or is prolonged, another may take over when the lease ends. */
    public StoredOperation started(Instant now, Instant leaseEnd) {
        int next = attempt + 1;
        return copy(OperationState.RUNNING, next, leaseEnd, progress, null, null, change(now, next, ""));
    }

    /** The attempt keeps the operation until another instant. */
    public StoredOperation prolonged(Instant leaseEnd) {
        return copy(state, attempt, leaseEnd, progress, null, null, changes);
    }

    /** The handler has said how far it is. */
    public StoredOperation progressed(Progress now) {
        return copy(state, attempt, due, Optional.of(now), null, null, changes);
    }

    /** The attempt was given up, and another one may begin at once. */
    public StoredOperation requeued(Instant now, String detail) {
        return copy(
                OperationState.QUEUED,
                attempt,
                now,
                progress,
                null,
                null,
                add(new Change(now, OperationState.QUEUED, attempt, detail)));
    }

    /** The end, which is kept until {@code expires}. */
    public StoredOperation ended(
            OperationState end, StoredOutcome outcome, Instant now, Instant expires, String detail) {
        return copy(end, attempt, due, progress, outcome, expires, add(new Change(now, end, attempt, detail)));
    }

    /** The same operation with another count of polls; the version stays. */
    public StoredOperation withPolls(Optional<Polls> polls) {
        return new StoredOperation(
                id, version, submission, state, attempt, due, progress, outcome, expires, changes, polls);
    }

    /** How much it keeps, in memory or in a content store: input, result and files, roughly in bytes. */
    public long bytes() {
        long result = 0;
        if (outcome.orElse(null) instanceof StoredOutcome.Text text) {
            result = text.text().length();
        } else if (outcome.orElse(null) instanceof StoredOutcome.Content content) {
            result = content.bytes();
        }
        return submission.input().length() + submission.contentBytes() + result;
    }

    /** Whether it is past its retention. */
    public boolean isExpired(Instant now) {
        return expires.isPresent() && expires.get().isBefore(now);
    }

    private List<Change> change(Instant now, int attempt, String detail) {
        return add(new Change(now, OperationState.RUNNING, attempt, detail));
    }

    private List<Change> add(Change change) {
        List<Change> all = new ArrayList<>(changes);
        if (all.size() == MAX_CHANGES) {
            all.remove(0);
        }
        all.add(change);
        return all;
    }

    private StoredOperation copy(
            OperationState state,
            int attempt,
            Instant due,
            Optional<Progress> progress,
            @Nullable StoredOutcome outcome,
            @Nullable Instant expires,
            List<Change> changes) {
        return new StoredOperation(
                id,
                version + 1,
                submission,
                state,
                attempt,
                due,
                progress,
                Optional.ofNullable(outcome),
                Optional.ofNullable(expires),
                changes,
                polls);
    }
}
