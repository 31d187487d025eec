package dev.flowconnector.swagger.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.SwaggerDocument;
import dev.flowconnector.swagger.document.TextFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Published definitions that are no JSON: each gives a fault with its place, and nearly all can be read on. */
class BrokenFilesTest {
    private static final Path FOLDER = Path.of("../../shared/corpus/broken");

    @Test
    void everyBrokenFile_faultWithAPlaceAndTheRestRead() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), () -> "The broken definitions are not at " + FOLDER.toAbsolutePath());
        List<String> silent = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (Path file : files()) {
            SwaggerDocument document = SourceFile.read(file).definition();
            List<TextFault> faults = document.source().orElseThrow().faults();
            boolean placed = faults.stream()
                    .anyMatch(fault -> fault.kind() == TextFault.Kind.SYNTAX
                            && fault.origin() instanceof Origin.TextPosition place
                            && place.line() > 1);
            if (!placed) {
                silent.add(file.getFileName().toString());
            }
            if (document.root().path("paths").isEmpty()) {
                lost.add(file.getFileName().toString());
            }
        }
        assertThat(silent).isEmpty();
        assertThat(lost).isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
