package dev.flowconnector.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectorFoldersTest {
    @TempDir
    Path folder;

    @Test
    void generatedAndWrittenByHand_allFound() throws IOException {
        Path byHand = Files.writeString(folder.resolve("x.swagger.json"), "{}");
        Path generated = Files.writeString(
                Files.createDirectories(folder.resolve("orders")).resolve("apiDefinition.swagger.json"), "{}");
        Path properties = Files.writeString(folder.resolve("orders").resolve("apiProperties.json"), "{}");
        Files.createDirectories(folder.resolve("empty"));

        assertThat(ConnectorFolders.definitions(folder)).containsExactly(generated, byHand);
        assertThat(ConnectorFolders.propertiesOf(generated)).contains(properties);
        assertThat(ConnectorFolders.propertiesOf(byHand)).isEmpty();
    }

    @Test
    void noFolder_nothing() throws IOException {
        assertThat(ConnectorFolders.definitions(folder.resolve("nowhere"))).isEmpty();
    }
}
