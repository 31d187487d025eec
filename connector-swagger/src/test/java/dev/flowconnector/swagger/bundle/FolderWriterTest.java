package dev.flowconnector.swagger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWriterTest {
    @TempDir
    Path root;

    private boolean write(Map<String, String> texts) throws IOException {
        Map<String, byte[]> files = new java.util.TreeMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new FolderWriter(root).write(files);
    }

    @Test
    void staleFileOfAnEarlierRun_removedWithItsFolder() throws IOException {
        write(Map.of("a/one.txt", "1", "b/two.txt", "2"));

        assertThat(write(Map.of("a/one.txt", "1"))).isTrue();
        assertThat(root.resolve("b")).doesNotExist();
        assertThat(root.resolve("a/one.txt")).hasContent("1");
    }

    @Test
    void fileOfSomebodyElse_stays() throws IOException {
        write(Map.of("a/one.txt", "1", "a/two.txt", "2"));
        Files.writeString(root.resolve("a/mine.txt"), "mine");

        write(Map.of("b/three.txt", "3"));

        assertThat(root.resolve("a/mine.txt")).hasContent("mine");
        assertThat(root.resolve("a/one.txt")).doesNotExist();
    }

    @Test
    void editedList_removesNothingOutside() throws IOException {
        Path outside = root.resolve("outside.txt");
        Files.writeString(outside, "keep");
        Path inner = Files.createDirectories(root.resolve("inner"));
        Files.writeString(inner.resolve(".connector-files"), "../outside.txt\n\n");

        new FolderWriter(inner).write(Map.of("x.txt", new byte[] {'x'}));

        assertThat(outside).hasContent("keep");
    }

    @Test
    void sameContent_isNotWritten() throws IOException {
        assertThat(write(Map.of("a.txt", "1"))).isTrue();
        assertThat(write(Map.of("a.txt", "1"))).isFalse();
        assertThat(write(Map.of("a.txt", "2"))).isTrue();
    }
}
