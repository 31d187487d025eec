package dev.flowconnector.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathOptionTest {
    @TempDir
    private Path folder;

    @Test
    void wildcard_jarsOfTheFolderInOrderOfTheirNames() throws IOException {
        Path b = jar("b.jar");
        Path a = jar("a.JAR");
        Files.writeString(folder.resolve("notes.txt"), "not a jar");
        assertThat(ClassPathOption.parse(folder + File.separator + "*")).containsExactly(a, b);
    }

    @Test
    void foldersAndJars_keepTheirOrder() throws IOException {
        Path jar = jar("a.jar");
        Path classes = Files.createDirectory(folder.resolve("classes"));
        assertThat(ClassPathOption.parse(jar + File.pathSeparator + classes)).containsExactly(jar, classes);
    }

    @Test
    void emptyEntries_ignored() throws IOException {
        Path jar = jar("a.jar");
        assertThat(ClassPathOption.parse(File.pathSeparator + jar + File.pathSeparator))
                .containsExactly(jar);
    }

    @Test
    void severalWrongEntries_allNamed() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "no zip file");
        Path absent = folder.resolve("absent");
        assertThatThrownBy(() -> ClassPathOption.parse(
                        text + File.pathSeparator + absent + File.pathSeparator + absent + File.separator + "*"))
                .isInstanceOf(WrongCallException.class)
                .hasMessage("--classpath has entries that cannot be used: \"" + text + "\" is not a jar; \"" + absent
                        + "\" does not exist; \"" + absent + File.separator
                        + "*\" is not a folder that can be read. Entries are folders of class files, jars, or folder"
                        + File.separator + "* for the jars in a folder, separated by '" + File.pathSeparator + "'.");
    }

    @Test
    void nothing_refused() {
        assertThatThrownBy(() -> ClassPathOption.parse(" ")).hasMessage("--classpath names nothing: \" \".");
    }

    private Path jar(String name) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("empty"));
        }
        return jar;
    }
}
