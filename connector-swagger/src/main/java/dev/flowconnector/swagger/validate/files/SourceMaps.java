package dev.flowconnector.swagger.validate.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.flowconnector.swagger.document.SourceMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file in which the generator leaves where definitions came from: one level above their folders. */
final class SourceMaps {
    private static final String NAME = ".connector-sources.json";

    private SourceMaps() {}

    /** The map of a definition; one that says nothing if it was not generated. */
    static SourceMap of(Path definition) throws IOException {
        Path folder = definition.toAbsolutePath().normalize().getParent();
        Path file = folder == null ? null : folder.resolveSibling(NAME);
        if (folder == null || file == null || !Files.isRegularFile(file)) {
            return SourceMap.none();
        }
        try {
            return SourceMap.of(new JsonMapper()
                    .readTree(Files.readAllBytes(file))
                    .path(folder.getFileName().toString()));
        } catch (JsonProcessingException e) {
            return SourceMap.none(); // half written or somebody else's; the place in the definition is shown instead
        }
    }
}
