package dev.flowconnector.swagger.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathPlanTest {
    private static final String OBJECT_MAPPER = "com/fasterxml/jackson/databind/ObjectMapper.class";
    private static final String JSON_FACTORY = "com/fasterxml/jackson/core/JsonFactory.class";
    private static final String JSON_PROPERTY = "com/fasterxml/jackson/annotation/JsonProperty.class";
    private static final String PATH = "jakarta/ws/rs/Path.class";

    @TempDir
    private Path folder;

    private List<Path> generator = List.of();

    @BeforeEach
    void generatorBringsEverything() throws IOException {
        generator = List.of(
                library("our-databind", OBJECT_MAPPER),
                library("our-swagger", "dev/flowconnector/swagger/launch/Launcher.class"),
                library("our-jackson-core", JSON_FACTORY),
                library("our-jackson-annotations", JSON_PROPERTY),
                library("our-rest", PATH),
                library("our-openapi", "io/swagger/v3/oas/annotations/Operation.class"),
                library("our-core", "dev/flowconnector/core/annotation/Summary.class"));
    }

    @Test
    void projectBringsNothing_ourFamiliesBeforeTheProject() throws IOException {
        ClassPathPlan plan = ClassPathPlan.of(List.of(library("classes", "App.class")), generator);
        assertThat(names(plan))
                .containsExactly(
                        "our-swagger",
                        "our-databind",
                        "our-jackson-core",
                        "our-jackson-annotations",
                        "our-rest",
                        "our-openapi",
                        "our-core",
                        "classes");
    }

    @Test
    void projectBringsWholeJackson_oursStaysOut() throws IOException {
        ClassPathPlan plan = ClassPathPlan.of(
                List.of(
                        library("classes", "App.class"),
                        library("databind", OBJECT_MAPPER),
                        library("jackson-core", JSON_FACTORY),
                        library("annotations", JSON_PROPERTY)),
                generator);
        assertThat(plan.fromGenerator()).doesNotContain(Family.JACKSON);
        assertThat(names(plan))
                .doesNotContain("our-databind", "our-jackson-core", "our-jackson-annotations")
                .endsWith("classes", "databind", "jackson-core", "annotations");
    }

    @Test
    void projectBringsOnlyJacksonAnnotations_ourWholeFamilyHidesThem() throws IOException {
        ClassPathPlan plan = ClassPathPlan.of(List.of(library("annotations", JSON_PROPERTY)), generator);
        assertThat(plan.fromGenerator()).contains(Family.JACKSON);
        assertThat(names(plan)).containsSubsequence("our-databind", "our-jackson-annotations", "annotations");
    }

    @Test
    void projectBringsOurAnnotations_oursStayOut() throws IOException {
        ClassPathPlan plan = ClassPathPlan.of(
                List.of(library("their-core", "dev/flowconnector/core/annotation/Summary.class")), generator);
        assertThat(names(plan)).contains("their-core").doesNotContain("our-core");
    }

    @Test
    void databindWithoutCore_refused() throws IOException {
        List<Path> project = List.of(library("databind", OBJECT_MAPPER), library("annotations", JSON_PROPERTY));
        assertThatThrownBy(() -> ClassPathPlan.of(project, generator))
                .isInstanceOf(LaunchException.class)
                .hasMessage("The class path has a part of Jackson only: " + OBJECT_MAPPER + " in databind, but nowhere "
                        + JSON_FACTORY + ". Remove the exclusion or add the missing jar in the same version.");
    }

    @Test
    void onlyJavax_refused() throws IOException {
        List<Path> project = List.of(library("javax.ws.rs-api-2.1.jar", "javax/ws/rs/Path.class"));
        assertThatThrownBy(() -> ClassPathPlan.of(project, generator))
                .isInstanceOf(LaunchException.class)
                .hasMessage(
                        "The class path has javax.ws.rs (javax.ws.rs-api-2.1.jar) and no jakarta.ws.rs. Resources are"
                                + " read with the annotations of jakarta.ws.rs, Jakarta REST 3.0 or newer; migrate the project"
                                + " to Jakarta EE 9 or newer.");
    }

    @Test
    void javaxBesideJakarta_accepted() throws IOException {
        List<Path> project = List.of(library("old-client", "javax/ws/rs/Path.class"), library("rest", PATH));
        assertThat(names(ClassPathPlan.of(project, generator))).contains("old-client", "rest");
    }

    @Test
    void onlyJackson3_refused() throws IOException {
        List<Path> project =
                List.of(library("jackson-databind-3.0.0.jar", "tools/jackson/databind/ObjectMapper.class"));
        assertThatThrownBy(() -> ClassPathPlan.of(project, generator))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("Jackson 3 (jackson-databind-3.0.0.jar)")
                .hasMessageContaining("jackson-databind 2.15 or newer");
    }

    private List<String> names(ClassPathPlan plan) {
        return plan.urls().stream()
                .map(URL::getPath)
                .map(path -> Path.of(path).getFileName().toString())
                .toList();
    }

    /** A class path entry with one class file; only its name matters here. */
    private Path library(String name, String classFile) throws IOException {
        Path directory = folder.resolve(name);
        Path file = directory.resolve(classFile);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        return directory;
    }
}
