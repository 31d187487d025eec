package dev.flowconnector.swagger.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** README and guide say what the code says. Run with {@code -Drecreate=true} to write the samples anew. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    private GuideConnectors connectors;

    @TempDir
    static Path directory;

    Stream<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        for (String folder : List.of("docs/guide", "docs/adr")) {
            try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
            }
        }
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void samples_sameAsCode(Path file) throws IOException {
        if (connectors == null) {
            connectors = new GuideConnectors(directory);
        }
        Page page = new Page(file, connectors);
        String rendered = page.rendered();
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(file, rendered);
        }

        assertThat(page.text())
                .as(ROOT.relativize(file) + "; write it anew with -Drecreate=true")
                .isEqualTo(rendered);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void samplesInJavaAndJson_noneWrittenByHand(Path file) {
        assertThat(new Page(file, new GuideConnectors(directory)).handWritten()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void links_leadToFiles(Path file) throws IOException {
        List<String> dangling = LINK.matcher(Files.readString(file))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !Files.exists(file.resolveSibling(target)))
                .toList();

        assertThat(dangling).isEmpty();
    }

    @Test
    void readme_twoScreens() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThan(140);
    }
}
