package dev.flowconnector.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A class path as {@code java -cp} takes it, with {@code folder/*} for all jars of a folder. */
final class ClassPathOption {
    private ClassPathOption() {}

    /** The entries in order; entries that cannot be read are all named in one message. */
    static List<Path> parse(String text) {
        List<Path> entries = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String written : text.split(Pattern.quote(File.pathSeparator), -1)) {
            if (written.equals("*") || written.endsWith("/*") || written.endsWith(File.separator + "*")) {
                addJars(written, entries, wrong);
            } else if (!written.isBlank()) {
                Path entry = Path.of(written).toAbsolutePath();
                problem(entry)
                        .ifPresentOrElse(what -> wrong.add("\"" + written + "\" " + what), () -> entries.add(entry));
            }
        }
        if (!wrong.isEmpty()) {
            throw new WrongCallException("--classpath has entries that cannot be used: " + String.join("; ", wrong)
                    + ". Entries are folders of class files, jars, or folder" + File.separator
                    + "* for the jars in a folder, separated by '" + File.pathSeparator + "'.");
        }
        if (entries.isEmpty()) {
            throw new WrongCallException("--classpath names nothing: \"" + text + "\".");
        }
        return List.copyOf(entries);
    }

    private static Optional<String> problem(Path entry) {
        if (!Files.exists(entry)) {
            return Optional.of("does not exist");
        }
        if (!Files.isReadable(entry)) {
            return Optional.of("may not be read");
        }
        if (Files.isRegularFile(entry)) {
            try {
                new ZipFile(entry.toFile()).close();
                return Optional.empty();
            } catch (ZipException e) {
                return Optional.of("is not a jar");
            } catch (IOException e) {
                return Optional.of("cannot be read: " + e.getMessage());
            }
        }
        return Optional.empty();
    }

    private static void addJars(String written, List<Path> entries, List<String> wrong) {
        String name = written.substring(0, written.length() - 1);
        Path folder = Path.of(name.isEmpty() ? "." : name).toAbsolutePath().normalize();
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.{jar,JAR}")) {
            found.forEach(jars::add);
        } catch (IOException e) {
            wrong.add("\"" + written + "\" is not a folder that can be read");
        }
        jars.sort(null);
        entries.addAll(jars);
    }
}
