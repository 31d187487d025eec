package dev.flowconnector.swagger.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFileLevelTest {
    @TempDir
    private Path classes;

    @Test
    void newerClassFile_foundWithItsRelease() throws IOException {
        classFile("a/Old.class", 61);
        Path newer = classFile("b/Newer.class", 65);
        assertThat(ClassFileLevel.newerThan(17, List.of(classes))).contains(new ClassFileLevel(newer, 21));
    }

    @Test
    void sameRelease_accepted() throws IOException {
        classFile("a/Same.class", 61);
        assertThat(ClassFileLevel.newerThan(17, List.of(classes))).isEmpty();
    }

    @Test
    void variantForNewerJvm_ignored() throws IOException {
        classFile("META-INF/versions/21/a/Old.class", 65);
        assertThat(ClassFileLevel.newerThan(17, List.of(classes))).isEmpty();
    }

    @Test
    void otherFilesAndMissingDirectories_ignored() throws IOException {
        Files.write(classes.resolve("Empty.class"), new byte[0]);
        Files.writeString(classes.resolve("Text.class"), "not a class file");
        assertThat(ClassFileLevel.newerThan(17, List.of(classes, classes.resolve("absent"))))
                .isEmpty();
    }

    private Path classFile(String name, int majorVersion) throws IOException {
        Path file = classes.resolve(name);
        Files.createDirectories(file.getParent());
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeInt(0xCAFEBABE);
            out.writeShort(0);
            out.writeShort(majorVersion);
        }
        return file;
    }
}
