package dev.flowconnector.examples.apimonitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The connector that the build has just generated; {@code -Drecreate=true} writes the goldens anew. */
class ConnectorTest {
    private static final Path GENERATED = Path.of("target/connector/api-monitor");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apiDefinition.swagger.json",
                "apiProperties.json",
                "README.md",
                "request-triggers/monitor-run-results.schema.json",
                "request-triggers/activity.schema.json",
                "request-triggers/collection-backup.schema.json"
            })
    void generatedFile_isAsItsGolden(String file) throws IOException {
        String generated = Files.readString(GENERATED.resolve(file));
        if (Boolean.getBoolean("recreate")) {
            Files.createDirectories(GOLDEN.resolve(file).getParent());
            Files.writeString(GOLDEN.resolve(file), generated);
        }

        assertThat(generated).as(file).isEqualTo(Files.readString(GOLDEN.resolve(file)));
    }
}
