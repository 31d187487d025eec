package dev.flowconnector.core.operation.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.content.BinaryContent;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryContentStoreTest {
    @TempDir
    Path directory;

    @Test
    void interruptedThread_saves() throws Exception {
        ContentStore store = ContentStore.directory(directory);
        Thread.currentThread().interrupt();
        store.save("one", BinaryContent.ofText("text"));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(store.open("one").orElseThrow().bytes()).asString().isEqualTo("text");
        try (var names = Files.list(directory)) {
            assertThat(names).hasSize(1);
        }
    }
}
