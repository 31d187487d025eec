package dev.flowconnector.testkit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.core.operation.store.ContentStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryContentStoreTest extends ContentStoreContract {
    @TempDir
    Path directory;

    @Override
    protected ContentStore emptyStore() throws IOException {
        return ContentStore.directory(directory.resolve("files"));
    }

    @Test
    void idThatIsAPath_isRefused() throws IOException {
        ContentStore store = emptyStore();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.save("../a", BinaryContent.of(new byte[0])))
                .withMessageContaining("'../a'");
    }

    @Test
    void saved_survivesInTheDirectory_andNothingElseIsLeft() throws IOException {
        ContentStore store = emptyStore();
        store.save("a", BinaryContent.of(new byte[] {1}));

        assertThat(emptyStore().open("a")).isPresent();
        try (Stream<Path> files = Files.list(directory.resolve("files"))) {
            assertThat(files).hasSize(1);
        }
    }
}
