package dev.flowconnector.swagger.validate.files;

import dev.flowconnector.swagger.document.text.SourceFile;
import dev.flowconnector.swagger.validate.Baselines;
import dev.flowconnector.swagger.validate.ValidationConfiguration;
import dev.flowconnector.swagger.validate.published.PublishedSchemas;
import dev.flowconnector.swagger.validate.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the files that a team checks in for its validation. */
final class ConfigurationFiles {
    private ConfigurationFiles() {}

    /**
     * Reads a configuration.
     *
     * @param file the file
     * @param name its name in messages
     * @param rules all rules that may be named in it
     * @throws UnusableFileException if there is none, or something in it is wrong
     */
    static ValidationConfiguration configuration(Path file, String name, List<Rule> rules) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new UnusableFileException("The configuration " + name + " does not exist or cannot be read.");
        }
        try {
            return ValidationConfiguration.of(SourceFile.read(file, name), rules);
        } catch (IllegalArgumentException e) {
            throw new UnusableFileException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Reads a baseline.
     *
     * @throws UnusableFileException if there is none, or it is something else
     */
    static Baselines baselines(Path file, String name) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new UnusableFileException("There is no baseline " + name
                    + ". Write one with --write-baseline, or with -Dconnector.writeBaseline in Maven.");
        }
        try {
            return Baselines.parse(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new UnusableFileException(name + ": " + e.getMessage());
        }
    }

    /**
     * Reads JSON schemas.
     *
     * @throws UnusableFileException if there is none, or it is something else
     */
    static PublishedSchemas schemas(List<Path> files, FileNames names) throws IOException {
        List<SourceFile> read = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new UnusableFileException(
                        "The schema " + names.shown(file) + " does not exist or cannot be read.");
            }
            read.add(SourceFile.read(file, names.shown(file)));
        }
        try {
            return PublishedSchemas.of(read);
        } catch (IllegalArgumentException e) {
            throw new UnusableFileException(String.valueOf(e.getMessage()));
        }
    }
}
