package dev.flowconnector.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpToDateTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void oneRunThatEndedWell() throws IOException {
        Files.createDirectories(folder.resolve("classes/a"));
        Files.writeString(folder.resolve("classes/a/A.class"), "bytes");
        Files.createDirectories(folder.resolve("result"));
        Files.writeString(folder.resolve("result/definition.json"), "{}");
        state("title").remember();
    }

    @Test
    void nothingChanged_unchanged() throws IOException {
        assertThat(state("title").isUnchanged()).isTrue();
    }

    @Test
    void otherValues_changed() throws IOException {
        assertThat(state("other title").isUnchanged()).isFalse();
    }

    @Test
    void classAdded_changed() throws IOException {
        Files.writeString(folder.resolve("classes/a/B.class"), "bytes");
        assertThat(state("title").isUnchanged()).isFalse();
    }

    @Test
    void classDeleted_changed() throws IOException {
        Files.delete(folder.resolve("classes/a/A.class"));
        assertThat(state("title").isUnchanged()).isFalse();
    }

    @Test
    void sameSizeLaterTime_changed() throws IOException {
        Files.setLastModifiedTime(folder.resolve("classes/a/A.class"), FileTime.fromMillis(1));
        assertThat(state("title").isUnchanged()).isFalse();
    }

    @Test
    void resultEdited_changed() throws IOException {
        Files.writeString(folder.resolve("result/definition.json"), "{ }");
        assertThat(state("title").isUnchanged()).isFalse();
    }

    @Test
    void resultDeleted_changed() throws IOException {
        Files.delete(folder.resolve("result/definition.json"));
        assertThat(state("title").isUnchanged()).isFalse();
    }

    @Test
    void forgotten_changed() throws IOException {
        state("title").forget();
        assertThat(state("title").isUnchanged()).isFalse();
    }

    private UpToDate state(String values) throws IOException {
        return new UpToDate(
                folder.resolve("status/run.state"),
                folder.resolve("result"),
                List.of(folder.resolve("classes")),
                values);
    }
}
