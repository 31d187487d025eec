package dev.flowconnector.testkit.operation;

import static dev.flowconnector.testkit.operation.Samples.ANY;
import static dev.flowconnector.testkit.operation.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.flowconnector.core.operation.store.Insertion;
import dev.flowconnector.core.operation.store.OperationState;
import dev.flowconnector.core.operation.store.OperationStore;
import dev.flowconnector.core.operation.store.Polls;
import dev.flowconnector.core.operation.store.Progress;
import dev.flowconnector.core.operation.store.StoredOperation;
import dev.flowconnector.core.operation.store.StoredOutcome;
import dev.flowconnector.core.operation.store.Submission;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link OperationStore} must do. The author of a store inherits from this class and from {@link
 * OperationAdmissionContract}, which has the rules for new operations:
 *
 * <pre>{@code
 * class MyStoreTest extends OperationStoreContract {
 *     protected OperationStore emptyStore() { return new MyStore(freshDatabase()); }
 *     protected OperationStore otherNode(OperationStore store) { return new MyStore(sameDatabase()); }
 * }
 * }</pre>
 *
 * <p>Instants are whole milliseconds; a store may round what is finer.
 */
public abstract class OperationStoreContract {
    private static final Instant LATER = NOON.plus(Duration.ofMinutes(5));

    private OperationStore store;

    /** For subclasses. */
    protected OperationStoreContract() {
        this.store = OperationStore.inMemory();
    }

    /** A store without operations. */
    protected abstract OperationStore emptyStore();

    /**
     * The same operations as another node, or this one after a crash, sees them. Called for stores that say they are
     * durable.
     */
    protected OperationStore otherNode(OperationStore store) {
        return store;
    }

    @BeforeEach
    void makeStore() {
        store = emptyStore();
    }

    @Test
    void inserted_everythingIsKept() {
        StoredOperation operation = Samples.queued("a");

        assertThat(store.insert(operation, ANY)).isEqualTo(new Insertion.Inserted());
        assertThat(store.find("a")).contains(operation);
        assertThat(store.find("b")).isEmpty();
    }

    @Test
    void everyKindOfOutcome_isKept() {
        List<StoredOutcome> outcomes = List.of(
                new StoredOutcome.Empty(),
                new StoredOutcome.Text("application/json", "\"ü\n\""),
                new StoredOutcome.Content("application/pdf", "a-out1", 3_000_000_000L, Optional.of("Bericht ü.pdf")),
                new StoredOutcome.Content("application/pdf", "a-out1", 0, Optional.empty()),
                new StoredOutcome.Failure(422, "Code", "A message.", "id"));
        for (int i = 0; i < outcomes.size(); i++) {
            StoredOperation queued = Samples.queued("a" + i);
            store.insert(queued, ANY);
            StoredOperation running = queued.started(NOON, LATER);
            StoredOperation half = running.progressed(new Progress(50, "half"));
            StoredOperation ended = half.ended(OperationState.SUCCEEDED, outcomes.get(i), NOON, LATER, "detail");

            assertThat(store.replace(running)).isTrue();
            assertThat(store.replace(half)).isTrue();
            assertThat(store.replace(ended)).isTrue();
            assertThat(store.find("a" + i)).contains(ended);
        }
    }

    @Test
    void longInput_isKept() {
        String input = "\"" + "ä\uD83D\uDE00\\n".repeat(250_000) + "\"";
        StoredOperation operation =
                StoredOperation.queued("a", new Submission("analyse", input, List.of(), 0, "", "", Map.of(), "", NOON));
        store.insert(operation, ANY);

        assertThat(store.find("a").map(found -> found.submission().input())).contains(input);
    }

    @Test
    void sameIdTwice_isRefused() {
        store.insert(Samples.queued("a"), ANY);

        assertThatIllegalArgumentException().isThrownBy(() -> store.insert(Samples.queued("a"), ANY));
    }

    @Test
    void staleVersion_changesNothing() {
        StoredOperation queued = insert("a");
        StoredOperation running = queued.started(NOON, LATER);
        assertThat(store.replace(running)).isTrue();

        assertThat(store.replace(queued.started(NOON, LATER))).isFalse();
        assertThat(store.replace(queued)).isFalse();
        assertThat(store.find("a")).contains(running);
    }

    @Test
    void unknownOperation_isNotReplaced() {
        assertThat(store.replace(Samples.queued("a").started(NOON, LATER))).isFalse();
        assertThat(store.find("a")).isEmpty();
    }

    @Test
    void attemptThatWasOvertaken_cannotEndTheOperation() {
        StoredOperation first = insert("a").started(NOON, LATER);
        store.replace(first);
        StoredOperation second = first.started(LATER, LATER.plusSeconds(60));
        assertThat(store.replace(second)).isTrue();

        assertThat(store.replace(Samples.succeeded(first, LATER, LATER))).isFalse();
        assertThat(store.replace(first.progressed(new Progress(99, "")))).isFalse();
        assertThat(store.replace(Samples.succeeded(second, LATER, LATER))).isTrue();
        assertThat(store.find("a").map(StoredOperation::attempt)).contains(2);
    }

    @Test
    void manyAtOnce_oneWins() throws Exception {
        for (int round = 0; round < 20; round++) {
            StoredOperation queued = insert("a" + round);

            List<Boolean> replaced = Samples.together(8, () -> store.replace(queued.started(NOON, LATER)));

            assertThat(replaced).containsOnlyOnce(true);
        }
    }

    @Test
    void polls_areCounted_andDisturbNobody() {
        StoredOperation queued = insert("a");
        store.polled("a", NOON);
        store.polled("a", LATER);
        store.polled("unknown", NOON);

        assertThat(store.replace(queued.started(NOON, LATER))).isTrue();
        Polls polls = store.find("a").flatMap(StoredOperation::polls).orElseThrow();
        assertThat(polls.first()).isEqualTo(NOON);
        assertThat(polls.count()).isBetween(1L, 2L);
    }

    @Test
    void pollsBesideChanges_loseNothing() throws Exception {
        StoredOperation queued = insert("a");
        List<Boolean> replaced = Samples.together(4, () -> {
            for (int i = 0; i < 100; i++) {
                store.polled("a", NOON);
            }
            return store.replace(queued.started(NOON, LATER));
        });

        assertThat(replaced).containsOnlyOnce(true);
        assertThat(store.find("a")).get().satisfies(operation -> {
            assertThat(operation.state()).isEqualTo(OperationState.RUNNING);
            assertThat(operation.polls()).isPresent();
        });
    }

    @Test
    void due_whatWaitsAndWhatLostItsLease_longestFirst() {
        store.insert(Samples.queuedAt("waits", NOON.plusSeconds(1)), ANY);
        store.insert(Samples.queuedAt("crashed", NOON), ANY);
        store.insert(Samples.queuedAt("ended", NOON), ANY);
        store.replace(find("crashed").started(NOON, NOON.plusSeconds(10)));
        StoredOperation running = find("ended").started(NOON, NOON.plusSeconds(10));
        store.replace(running);
        store.replace(Samples.succeeded(running, NOON, LATER));

        assertThat(ids(store.due(NOON, 10))).isEmpty();
        assertThat(ids(store.due(NOON.plusSeconds(1), 10))).containsExactly("waits");
        assertThat(ids(store.due(NOON.plusSeconds(10), 10))).containsExactly("waits", "crashed");
        assertThat(ids(store.due(NOON.plusSeconds(10), 1))).containsExactly("waits");
    }

    @Test
    void prolongedLease_isNotDue() {
        StoredOperation running = insert("a").started(NOON, NOON.plusSeconds(10));
        store.replace(running);
        store.replace(running.prolonged(NOON.plusSeconds(20)));

        assertThat(store.due(NOON.plusSeconds(19), 10)).isEmpty();
        assertThat(ids(store.due(NOON.plusSeconds(20), 10))).containsExactly("a");
    }

    @Test
    void expired_areRemovedAndNamed_othersStay() {
        end("old", NOON);
        end("new", LATER);
        insert("unfinished");

        assertThat(store.find("old")).isPresent();
        assertThat(ids(store.removeExpired(NOON.plusMillis(1), 10))).containsExactly("old");
        assertThat(store.find("old")).isEmpty();
        assertThat(store.find("new")).isPresent();
        assertThat(ids(store.removeExpired(LATER.plus(Duration.ofDays(100)), 10)))
                .containsExactly("new");
        assertThat(store.find("unfinished")).isPresent();
    }

    @Test
    void expired_areRemovedOnceByWhoeverComesFirst() throws Exception {
        for (int i = 0; i < 50; i++) {
            end("a" + i, NOON);
        }

        List<List<String>> removed = Samples.together(4, () -> ids(store.removeExpired(LATER, 50)));

        assertThat(removed.stream().flatMap(List::stream)).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void tooMany_thoseWhoseRetentionEndsFirstGoFirst() {
        end("third", LATER.plusSeconds(3));
        end("first", LATER.plusSeconds(1));
        end("second", LATER.plusSeconds(2));
        insert("unfinished");

        assertThat(store.removeSurplus(3, Long.MAX_VALUE, 10)).isEmpty();
        assertThat(ids(store.removeSurplus(1, Long.MAX_VALUE, 1))).containsExactly("first");
        assertThat(ids(store.removeSurplus(1, Long.MAX_VALUE, 10))).containsExactly("second");
        assertThat(store.removeSurplus(1, Long.MAX_VALUE, 10)).isEmpty();
        assertThat(store.find("first")).isEmpty();
        assertThat(store.find("third")).isPresent();
        assertThat(store.find("unfinished")).isPresent();
    }

    @Test
    void tooLarge_thoseWhoseRetentionEndsFirstGo_butNeverTheLast() {
        for (int i = 1; i <= 3; i++) {
            StoredOperation running = insert("a" + i).started(NOON, LATER);
            store.replace(running);
            StoredOutcome file = new StoredOutcome.Content("application/pdf", "c" + i, 1_000_000, Optional.empty());
            store.replace(running.ended(OperationState.SUCCEEDED, file, NOON, LATER.plusSeconds(i), ""));
        }
        long each = find("a1").bytes();

        assertThat(each).isGreaterThan(5_001_000_000L);
        assertThat(store.removeSurplus(10, 3 * each, 10)).isEmpty();
        assertThat(ids(store.removeSurplus(10, 3 * each - 1, 10))).containsExactly("a1");
        assertThat(ids(store.removeSurplus(10, 1, 10))).containsExactly("a2");
        assertThat(store.find("a3")).isPresent();
    }

    @Test
    void surplus_isRemovedOnceByWhoeverComesFirst() throws Exception {
        for (int i = 0; i < 50; i++) {
            end("a" + i, LATER.plusSeconds(i));
        }

        List<List<String>> removed = Samples.together(4, () -> ids(store.removeSurplus(10, Long.MAX_VALUE, 50)));

        assertThat(removed.stream().flatMap(List::stream)).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void removed_isUnknown_twiceIsFine() {
        insert("a");
        store.remove("a");
        store.remove("a");

        assertThat(store.find("a")).isEmpty();
        assertThat(store.counts().getOrDefault(OperationState.QUEUED, 0L)).isZero();
    }

    @Test
    void counts_followTheStates() {
        insert("a");
        store.replace(insert("b").started(NOON, LATER));
        end("c", LATER);

        assertThat(store.counts())
                .containsEntry(OperationState.QUEUED, 1L)
                .containsEntry(OperationState.RUNNING, 1L)
                .containsEntry(OperationState.SUCCEEDED, 1L);
    }

    @Test
    void latest_newestFirst() {
        store.insert(Samples.queuedAt("first", NOON), ANY);
        store.insert(Samples.queuedAt("third", NOON.plusSeconds(2)), ANY);
        store.insert(Samples.queuedAt("second", NOON.plusSeconds(1)), ANY);

        assertThat(ids(store.latest(2))).containsExactly("third", "second");
    }

    @Test
    void durable_anotherNodeSeesEveryStep() {
        Assumptions.assumeTrue(store.isDurable(), "The store says that it ends with its process");
        StoredOperation queued = insert("a");
        StoredOperation running = queued.started(NOON, LATER);

        assertThat(otherNode(store).find("a")).contains(queued);
        store.polled("a", NOON);
        assertThat(otherNode(store).find("a").flatMap(StoredOperation::polls)).isPresent();
        store.replace(running);
        assertThat(ids(otherNode(store).due(LATER, 10))).containsExactly("a");
        assertThat(otherNode(store).replace(running.started(LATER, LATER.plusSeconds(1))))
                .isTrue();
        assertThat(store.replace(Samples.succeeded(running, LATER, LATER))).isFalse();
    }

    private StoredOperation insert(String id) {
        StoredOperation operation = Samples.queued(id);
        assertThat(store.insert(operation, ANY)).isEqualTo(new Insertion.Inserted());
        return operation;
    }

    private void end(String id, Instant expires) {
        StoredOperation running = insert(id).started(NOON, LATER);
        store.replace(running);
        store.replace(Samples.succeeded(running, NOON, expires));
    }

    private StoredOperation find(String id) {
        return store.find(id).orElseThrow();
    }

    private static List<String> ids(List<StoredOperation> operations) {
        return operations.stream().map(StoredOperation::id).toList();
    }
}
