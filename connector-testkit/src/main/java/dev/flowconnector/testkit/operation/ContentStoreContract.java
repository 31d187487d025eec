package dev.flowconnector.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.operation.store.ContentStore;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link ContentStore} must do. The author of a store inherits from this class:
 *
 * <pre>{@code
 * class MyContentsTest extends ContentStoreContract {
 *     protected ContentStore emptyStore() { return new MyContents(freshBucket()); }
 * }
 * }</pre>
 */
public abstract class ContentStoreContract {
    private static final int LARGE = 16 * 1024 * 1024;

    private ContentStore store;

    /** For subclasses. */
    protected ContentStoreContract() {
        this.store = ContentStore.inMemory();
    }

    /** A store without files. */
    protected abstract ContentStore emptyStore() throws IOException;

    @BeforeEach
    void makeStore() throws IOException {
        store = emptyStore();
    }

    @Test
    void saved_canBeReadMoreThanOnce() throws IOException {
        store.save("a", BinaryContent.of(bytes(1000)));

        assertThat(read("a")).isEqualTo(bytes(1000));
        assertThat(read("a")).isEqualTo(bytes(1000));
    }

    @Test
    void emptyFile_isAFile() throws IOException {
        store.save("a", BinaryContent.of(new byte[0]));

        assertThat(read("a")).isEmpty();
    }

    @Test
    void largeFile_isWhole() throws IOException {
        store.save("a", BinaryContent.of(bytes(LARGE)));

        assertThat(read("a")).isEqualTo(bytes(LARGE));
    }

    @Test
    void unknown_isAbsent() throws IOException {
        assertThat(store.open("a")).isEmpty();
    }

    @Test
    void deleted_isAbsent_twiceIsFine() throws IOException {
        store.save("a", BinaryContent.of(bytes(10)));
        store.save("b", BinaryContent.of(bytes(20)));
        store.delete("a");
        store.delete("a");

        assertThat(store.open("a")).isEmpty();
        assertThat(read("b")).isEqualTo(bytes(20));
        store.save("a", BinaryContent.of(bytes(30)));
        assertThat(read("a")).isEqualTo(bytes(30));
    }

    @Test
    void cleared_isEmpty_andCanBeFilledAgain() throws IOException {
        store.save("a", BinaryContent.of(bytes(10)));
        store.save("b", BinaryContent.of(bytes(20)));
        store.clear();

        assertThat(store.open("a")).isEmpty();
        assertThat(store.open("b")).isEmpty();
        store.save("a", BinaryContent.of(bytes(30)));
        assertThat(read("a")).isEqualTo(bytes(30));
    }

    @Test
    void takenId_isRefused_andTheFileStays() throws IOException {
        store.save("a", BinaryContent.of(bytes(10)));

        assertThatIllegalArgumentException().isThrownBy(() -> store.save("a", BinaryContent.of(bytes(20))));
        assertThat(read("a")).isEqualTo(bytes(10));
    }

    @Test
    void idsAsOperationsHaveThem_arePossible() throws IOException {
        String id = "A-_z0123456789abcdefgh-out12";
        store.save(id, BinaryContent.of(bytes(10)));

        assertThat(read(id)).isEqualTo(bytes(10));
    }

    @Test
    void manyReadersAtOnce_eachReadsTheWholeFile() throws Exception {
        store.save("a", BinaryContent.of(bytes(100_000)));

        List<byte[]> read = Samples.together(8, () -> read("a"));

        assertThat(read).allSatisfy(bytes -> assertThat(bytes).isEqualTo(bytes(100_000)));
    }

    private byte[] read(String id) throws IOException {
        try (InputStream in = store.open(id).orElseThrow().openStream()) {
            return in.readAllBytes();
        }
    }

    /** The same bytes for the same length, and no pattern that a shift would repeat. */
    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
