package dev.flowconnector.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {
    @TempDir
    private Path folder;

    @Test
    void everyKindOfValue_read() throws IOException {
        Path file = file("""
                {
                  // what makers see
                  "title": "Contoso Orders",
                  "gateway": true,
                  "categories": ["Data", "Finance"],
                  "contact": {"name": "Orders", "url": null},
                  "settings": {"number": 3, "share": 0.5}
                }
                """);
        assertThat(ConfigFile.read(file))
                .isEqualTo(Map.of(
                        "title", "Contoso Orders",
                        "gateway", true,
                        "categories", List.of("Data", "Finance"),
                        "contact", Map.of("name", "Orders"),
                        "settings", Map.of("number", 3L, "share", 0.5)));
    }

    @Test
    void keyTwice_refusedWithPlace() throws IOException {
        Path file = file("{\n  \"title\": \"a\",\n  \"title\": \"b\"\n}\n");
        assertThatThrownBy(() -> ConfigFile.read(file))
                .isInstanceOf(WrongCallException.class)
                .hasMessage(file + ":3:10 Not valid JSON: Duplicate field 'title'");
    }

    @Test
    void unfinished_refusedWithPlace() throws IOException {
        Path file = file("{\n  \"title\": \"a\"");
        assertThatThrownBy(() -> ConfigFile.read(file))
                .isInstanceOf(WrongCallException.class)
                .hasMessageStartingWith(file + ":2:")
                .hasMessageContaining("Unexpected end-of-input");
    }

    @Test
    void textAfterTheObject_refused() throws IOException {
        Path file = file("{}\n{}\n");
        assertThatThrownBy(() -> ConfigFile.read(file))
                .hasMessage(file + ":2:1 There is something after the end of the JSON object. Remove it.");
    }

    @Test
    void noObject_refused() throws IOException {
        Path file = file("[]");
        assertThatThrownBy(() -> ConfigFile.read(file))
                .hasMessage(file + ":1:1 The configuration is not a JSON object. It begins with '{'.");
    }

    @Test
    void absentFile_refused() {
        Path file = folder.resolve("absent.json");
        assertThatThrownBy(() -> ConfigFile.read(file))
                .hasMessage("--config cannot be read: \"" + file + "\" does not exist.");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("connector.json"), text);
    }
}
