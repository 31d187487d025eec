package dev.flowconnector.swagger.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of each sample API, byte by byte; {@code -Drecreate=true} writes them anew. */
class GoldenTest {
    @TempDir
    Path first;

    @TempDir
    Path second;

    static List<String> samples() {
        return GoldenConnectors.SAMPLES;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sample_isAsItsGolden(String sample) throws IOException {
        Map<String, String> generated = GoldenConnectors.generate(sample, first);
        Path golden = GoldenConnectors.golden(sample);
        if (Boolean.getBoolean("recreate")) {
            recreate(golden, generated);
        }

        Map<String, String> expected = GoldenConnectors.read(golden);
        assertThat(generated.keySet()).containsExactlyElementsOf(expected.keySet());
        expected.forEach((file, text) ->
                assertThat(generated.get(file)).as(sample + "/" + file).isEqualTo(text));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void secondGeneration_givesTheSameBytes(String sample) throws IOException {
        assertThat(GoldenConnectors.generate(sample, second)).isEqualTo(GoldenConnectors.generate(sample, first));
    }

    private static void recreate(Path golden, Map<String, String> generated) throws IOException {
        for (String stale : GoldenConnectors.read(golden).keySet()) {
            Files.delete(golden.resolve(stale));
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Path target = golden.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }
}
