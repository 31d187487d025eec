package dev.flowconnector.swagger.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with an entry of its own, compiled for each test: what it sees is what the generator would see. */
class LauncherTest {
    private static final String ENTRY = """
            package dev.flowconnector.swagger.bundle;
            import java.util.Map;
            public class GeneratorEntry implements java.util.function.Function<Map<String, Object>, Map<String, Object>> {
                public Map<String, Object> apply(Map<String, Object> request) {
                    return Map.of(
                        "status", "generated",
                        "said", request.get("say"),
                        "mapper", com.fasterxml.jackson.databind.ObjectMapper.class.getProtectionDomain()
                            .getCodeSource().getLocation().getPath(),
                        "context", Thread.currentThread().getContextClassLoader() == getClass().getClassLoader(),
                        "tests", see("org.junit.jupiter.api.Test"));
                }
                private static boolean see(String name) {
                    try {
                        Class.forName(name);
                        return true;
                    } catch (ClassNotFoundException e) {
                        return false;
                    }
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void run_entrySeesOneLoaderAndNothingOfTheCaller() throws IOException {
        Map<String, Object> response = Launcher.run(List.of(), generator(), Map.of("say", List.of("hello")));
        assertThat(response)
                .containsEntry("status", "generated")
                .containsEntry("said", List.of("hello"))
                .containsEntry("context", true)
                .containsEntry("tests", false);
        assertThat(Thread.currentThread().getContextClassLoader())
                .isSameAs(getClass().getClassLoader());
    }

    @Test
    void projectBringsJackson_itsJarIsUsed() throws IOException {
        List<Path> project = new ArrayList<>();
        for (Path jar : jackson()) {
            project.add(Files.copy(jar, folder.resolve("project-" + jar.getFileName())));
        }
        Map<String, Object> response = Launcher.run(project, generator(), Map.of("say", ""));
        assertThat((String) response.get("mapper")).contains("/project-jackson-databind");
    }

    @Test
    void fork_sameResponse() throws IOException {
        Path java = ForkedLauncher.javaOfThisJvm().orElseThrow();
        Map<String, Object> response =
                ForkedLauncher.run(java, List.of(), generator(), Map.of("say", Map.of("number", 1, "yes", true)));
        assertThat(response)
                .containsEntry("said", Map.of("number", 1, "yes", true))
                .containsEntry("context", true)
                .containsEntry("tests", false);
    }

    @Test
    void forkRefuses_messageComesBack() throws IOException {
        Path java = ForkedLauncher.javaOfThisJvm().orElseThrow();
        Path javax = Files.createDirectories(folder.resolve("javax-only/javax/ws/rs"));
        Files.createFile(javax.resolve("Path.class"));
        assertThatThrownBy(() ->
                        ForkedLauncher.run(java, List.of(folder.resolve("javax-only")), generator(), Map.of("say", "")))
                .isInstanceOf(LaunchException.class)
                .hasMessageStartingWith("The class path has javax.ws.rs (javax-only)");
    }

    @Test
    void jacksonTooOld_refusedWithBothVersions() throws IOException {
        Path old = compile(
                "old",
                Map.of(
                        "com/fasterxml/jackson/databind/ObjectMapper.java",
                        "package com.fasterxml.jackson.databind; public class ObjectMapper {}",
                        "com/fasterxml/jackson/annotation/JsonProperty.java",
                        "package com.fasterxml.jackson.annotation; public @interface JsonProperty {}",
                        "com/fasterxml/jackson/core/JsonFactory.java",
                        "package com.fasterxml.jackson.core; public class JsonFactory {}",
                        "com/fasterxml/jackson/core/json/PackageVersion.java",
                        "package com.fasterxml.jackson.core.json; public class PackageVersion {"
                                + " public static final String VERSION = \"2.14.2\"; }"));
        assertThatThrownBy(() -> Launcher.run(List.of(old), generator(), Map.of("say", "")))
                .isInstanceOf(LaunchException.class)
                .hasMessage(
                        "The class path has jackson-core \"2.14.2\"; the generator needs 2.15 or a newer 2.x. Raise it,"
                                + " for example by importing com.fasterxml.jackson:jackson-bom in <dependencyManagement>.");
    }

    private List<Path> generator() throws IOException {
        Path entry = compile("entry", Map.of("dev/flowconnector/swagger/bundle/GeneratorEntry.java", ENTRY));
        return Stream.concat(Stream.of(entry), jackson().stream()).toList();
    }

    private static List<Path> jackson() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().matches("jackson-(core|annotations|databind)-.*"))
                .toList();
    }

    private Path compile(String name, Map<String, String> sources) throws IOException {
        Path classes = Files.createDirectories(folder.resolve(name));
        Path sourceFolder = Files.createDirectories(folder.resolve(name + "-sources"));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes.toString()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = sourceFolder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, source.getValue()).toString());
        }
        int exit = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(exit).isZero();
        return classes;
    }
}
