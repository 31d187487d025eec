package dev.flowconnector.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of one connector.
 *
 * @param definition its definition
 * @param properties its properties, if there are any
 */
record ConnectorFiles(Path definition, Optional<Path> properties) {
    private static final String DEFINITION = ".swagger.json";
    private static final String PROPERTIES = "apiProperties.json";

    /** The connector of a definition or folder; its properties are those named, else those that lie beside it. */
    static ConnectorFiles find(Path file, @Nullable Path properties) throws IOException {
        Path definition = Files.isDirectory(file) ? definitionIn(file) : file;
        if (!Files.isReadable(definition)) {
            throw new WrongCallException("The file " + definition + " does not exist or cannot be read.");
        }
        if (properties == null) {
            return new ConnectorFiles(definition, beside(definition));
        }
        if (!Files.isReadable(properties)) {
            throw new WrongCallException("The file " + properties + " does not exist or cannot be read.");
        }
        return new ConnectorFiles(definition, Optional.of(properties));
    }

    private static Path definitionIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found =
                    files.filter(file -> name(file).endsWith(DEFINITION)).toList();
            if (found.size() != 1) {
                throw new WrongCallException("The folder " + folder + " holds " + found.size()
                        + " definitions (*.swagger.json); name the file.");
            }
            return found.get(0);
        }
    }

    private static Optional<Path> beside(Path definition) {
        String name = definition.getFileName().toString();
        String prefix =
                name(definition).endsWith(DEFINITION) ? name.substring(0, name.length() - DEFINITION.length()) : "";
        for (String candidate : List.of(prefix + "." + PROPERTIES, PROPERTIES)) {
            Path file = definition.resolveSibling(candidate);
            if (Files.isReadable(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
