package dev.flowconnector.maven;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds connectors below a folder, generated or written by hand. */
final class ConnectorFolders {
    private static final String DEFINITIONS = "*.swagger.json";
    private static final String PROPERTIES = "apiProperties.json";

    private ConnectorFolders() {}

    /** The definitions in a folder and in the folders in it, in alphabetical order. */
    static List<Path> definitions(Path folder) throws IOException {
        List<Path> definitions = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            collect(folder, definitions);
            try (DirectoryStream<Path> inner = Files.newDirectoryStream(folder, Files::isDirectory)) {
                for (Path connector : inner) {
                    collect(connector, definitions);
                }
            }
        }
        definitions.sort(null);
        return definitions;
    }

    private static void collect(Path folder, List<Path> definitions) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, DEFINITIONS)) {
            found.forEach(definitions::add);
        }
    }

    /** The properties that lie beside a definition. */
    static Optional<Path> propertiesOf(Path definition) {
        return Optional.of(definition.resolveSibling(PROPERTIES)).filter(Files::isRegularFile);
    }
}
