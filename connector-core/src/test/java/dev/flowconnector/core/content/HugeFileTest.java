package dev.flowconnector.core.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HugeFileTest {
    // A gigabyte with -Pthorough.
    private static final long SIZE = Boolean.getBoolean("thorough") ? 1_000_000_000 : 200_000_000;

    @TempDir
    Path directory;

    @Test
    void hugeFileInsideJson_needsLittleMemory() throws Exception {
        Path output = directory.resolve("output");
        Path files = Files.createDirectory(directory.resolve("files"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HugeFile.class.getName(),
                        Long.toString(SIZE),
                        files.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        long size = SIZE / HugeFile.block().length * HugeFile.block().length;
        assertThat(Files.readString(output, UTF_8).strip()).isEqualTo(size + " " + size + " video/mp4 7");
        try (var left = Files.list(files)) {
            assertThat(left).isEmpty();
        }
    }
}
