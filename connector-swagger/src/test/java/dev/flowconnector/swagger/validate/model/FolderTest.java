package dev.flowconnector.swagger.validate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    Path directory;

    @Test
    void folderOnDisk_filesByName() throws IOException {
        Path definition = Files.writeString(directory.resolve("apiDefinition.swagger.json"), "{}");
        Files.writeString(directory.resolve("README.md"), "Orders");
        Files.createDirectory(directory.resolve("icon.png"));

        Folder folder = Folder.of(definition);

        assertThat(folder.definition()).isEqualTo("apiDefinition.swagger.json");
        assertThat(folder.names()).containsExactly("README.md", "apiDefinition.swagger.json");
        assertThat(folder.find("readme.md")).contains("README.md");
        assertThat(folder.find("icon.png")).isEmpty();
        assertThat(folder.size("icon.png")).isZero();
        assertThat(folder.endingIn(".JSON")).containsExactly("apiDefinition.swagger.json");
        assertThat(folder.endingIn("x".repeat(40))).isEmpty();
        assertThat(folder.content("icon.png")).isEmpty();
        assertThat(folder.names()).isUnmodifiable();
        assertThat(folder.size("README.md")).isEqualTo(6);
        assertThat(folder.content("README.md"))
                .hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("Orders"));
        assertThat(folder.isIndependent()).isFalse();
    }

    @Test
    void namesThatDifferInCase_allTold() {
        Folder folder = Folder.of(
                "apiDefinition.swagger.json",
                Map.of("Icon.png", new byte[0], "icon.png", new byte[0], "icon.jpg", new byte[0]));

        assertThat(folder.called("ICON.PNG")).containsExactlyInAnyOrder("Icon.png", "icon.png");
    }

    @Test
    void fileThatIsGoneMeanwhile_empty() throws IOException {
        Path definition = Files.writeString(directory.resolve("apiDefinition.swagger.json"), "{}");
        Folder folder = Folder.of(definition);
        Files.delete(definition);

        assertThat(folder.size("apiDefinition.swagger.json")).isZero();
        assertThat(folder.content("apiDefinition.swagger.json")).isEmpty();
    }

    @Test
    void folderOfMicrosoftsRepository_independent() throws IOException {
        Path folder = Files.createDirectories(
                directory.resolve("independent-publisher-connectors").resolve("Orders"));
        Path definition = Files.writeString(folder.resolve("apiDefinition.swagger.json"), "{}");

        assertThat(Folder.of(definition).isIndependent()).isTrue();
    }
}
