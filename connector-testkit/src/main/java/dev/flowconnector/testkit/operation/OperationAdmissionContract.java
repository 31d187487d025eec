package dev.flowconnector.testkit.operation;

import static dev.flowconnector.testkit.operation.Samples.ANY;
import static dev.flowconnector.testkit.operation.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.operation.store.Admission;
import dev.flowconnector.core.operation.store.Insertion;
import dev.flowconnector.core.operation.store.OperationStore;
import dev.flowconnector.core.operation.store.StoredOperation;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Which new operations every {@link OperationStore} takes: a repeated request starts nothing, equal work is not
 * swallowed, and limits hold however many come at once.
 */
public abstract class OperationAdmissionContract {
    private static final Insertion INSERTED = new Insertion.Inserted();

    private OperationStore store;

    /** For subclasses. */
    protected OperationAdmissionContract() {
        this.store = OperationStore.inMemory();
    }

    /** A store without operations. */
    protected abstract OperationStore emptyStore();

    @BeforeEach
    void makeStore() {
        store = emptyStore();
    }

    @Test
    void repetition_getsTheFirstOperation() {
        StoredOperation first = Samples.keyed("first", "k");
        store.insert(first, ANY);

        assertThat(store.insert(Samples.keyed("second", "k"), ANY)).isEqualTo(new Insertion.Duplicate(first));
        assertThat(store.find("second")).isEmpty();
    }

    @Test
    void repetitionOfEndedWork_getsTheFirstOperation() {
        StoredOperation first = Samples.keyed("first", "k");
        store.insert(first, ANY);
        store.replace(first.started(NOON, NOON));
        store.replace(Samples.succeeded(first.started(NOON, NOON), NOON, NOON.plusSeconds(60)));

        assertThat(store.insert(Samples.keyed("second", "k"), ANY)).isInstanceOf(Insertion.Duplicate.class);
    }

    @Test
    void afterAPoll_equalWorkIsNewWork_andTakesTheKey() {
        store.insert(Samples.keyed("first", "k"), ANY);
        store.polled("first", NOON);
        StoredOperation second = Samples.keyed("second", "k");

        assertThat(store.insert(second, ANY)).isEqualTo(INSERTED);
        assertThat(store.insert(Samples.keyed("third", "k"), ANY)).isEqualTo(new Insertion.Duplicate(second));
        store.remove("first");
        assertThat(store.insert(Samples.keyed("fourth", "k"), ANY)).isEqualTo(new Insertion.Duplicate(second));
    }

    @Test
    void afterTheWindow_equalWorkIsNewWork() {
        store.insert(Samples.keyed("first", "k"), ANY);

        assertThat(store.insert(Samples.keyed("second", "k"), new Admission(NOON, 10, 10)))
                .isInstanceOf(Insertion.Duplicate.class);
        assertThat(store.insert(Samples.keyed("third", "k"), new Admission(NOON.plusMillis(1), 10, 10)))
                .isEqualTo(INSERTED);
    }

    @Test
    void otherKeysAndNoKeys_areNoRepetitions() {
        assertThat(store.insert(Samples.keyed("a", "k"), ANY)).isEqualTo(INSERTED);
        assertThat(store.insert(Samples.keyed("b", "l"), ANY)).isEqualTo(INSERTED);
        assertThat(store.insert(Samples.keyed("c", ""), ANY)).isEqualTo(INSERTED);
        assertThat(store.insert(Samples.keyed("d", ""), ANY)).isEqualTo(INSERTED);
    }

    @Test
    void removedOperation_leavesItsKey() {
        store.insert(Samples.keyed("first", "k"), ANY);
        store.remove("first");

        assertThat(store.insert(Samples.keyed("second", "k"), ANY)).isEqualTo(INSERTED);
    }

    @Test
    void repetitionsAtOnce_oneIsInserted() throws Exception {
        for (int round = 0; round < 20; round++) {
            String key = "k" + round;
            AtomicInteger number = new AtomicInteger();

            List<Insertion> insertions = Samples.together(
                    8, () -> store.insert(Samples.keyed(key + "-" + number.incrementAndGet(), key), ANY));

            assertThat(insertions).containsOnlyOnce(INSERTED);
        }
    }

    @Test
    void limitForAll_countsWhatIsUnfinished() {
        Admission two = new Admission(NOON.minus(Duration.ofHours(1)), 2, 2);
        store.insert(Samples.of("a", "ada"), two);
        store.insert(Samples.of("b", "bob"), two);

        assertThat(store.insert(Samples.of("c", "cleo"), two)).isEqualTo(new Insertion.Refused(Insertion.Limit.ALL));
        assertThat(store.find("c")).isEmpty();
        finish("a");
        assertThat(store.insert(Samples.of("c", "cleo"), two)).isEqualTo(INSERTED);
    }

    @Test
    void limitForOne_leavesTheOthersAlone() {
        Admission one = new Admission(NOON.minus(Duration.ofHours(1)), 10, 1);
        store.insert(Samples.of("a", "ada"), one);

        assertThat(store.insert(Samples.of("b", "ada"), one))
                .isEqualTo(new Insertion.Refused(Insertion.Limit.PRINCIPAL));
        assertThat(store.insert(Samples.of("b", "bob"), one)).isEqualTo(INSERTED);
        finish("a");
        assertThat(store.insert(Samples.of("c", "ada"), one)).isEqualTo(INSERTED);
    }

    @Test
    void repetitionAtTheLimit_isStillARepetition() {
        Admission one = new Admission(NOON.minus(Duration.ofHours(1)), 1, 1);
        store.insert(Samples.keyed("a", "k"), one);

        assertThat(store.insert(Samples.keyed("b", "k"), one)).isInstanceOf(Insertion.Duplicate.class);
    }

    @Test
    void manyAtOnce_neverMoreThanTheLimit() throws Exception {
        Admission five = new Admission(NOON.minus(Duration.ofHours(1)), 5, 5);
        AtomicInteger number = new AtomicInteger();

        List<Insertion> insertions =
                Samples.together(16, () -> store.insert(Samples.queued("a" + number.incrementAndGet()), five));

        assertThat(insertions.stream().filter(INSERTED::equals)).hasSize(5);
    }

    private void finish(String id) {
        StoredOperation running = store.find(id).orElseThrow().started(NOON, NOON);
        assertThat(store.replace(running)).isTrue();
        assertThat(store.replace(Samples.succeeded(running, NOON, NOON))).isTrue();
    }
}
