package dev.flowconnector.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.maven.Builds.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Projects from which a connector is generated; they are independent modules of one build on two threads. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GenerateIT {
    private Builds builds;
    private Outcome first;

    @BeforeAll
    void buildThemAll() throws IOException {
        builds = new Builds("good", "library", "good");
        builds.run("library", "install").succeeded();
        first = builds.run("good", "-T", "2", "process-classes").succeeded();
    }

    @Test
    void singleModule_bundleWithoutConfiguration() throws IOException {
        assertThat(definition("single-module"))
                .contains("\"/orders\"", "\"/orders/{orderId}\"", "\"operationId\": \"ListOrders\"");
        assertThat(bundle("single-module").resolve("apiProperties.json")).exists();
    }

    @Test
    void war_resourcesOfItsModuleWithTheirJavadoc() throws IOException {
        assertThat(definition("war-with-module/application"))
                .contains("\"basePath\": \"/api\"", "\"/invoices\"", "Lists the invoices of this year.");
    }

    @Test
    void dependencyJar_resourcesOfTheNamedPackage() throws IOException {
        assertThat(definition("dependency-jar")).contains("\"/books\"");
    }

    @Test
    void springBootWithJersey_namesOfItsMapper() throws IOException {
        assertThat(definition("spring-boot-jersey")).contains("\"customer_name\"", "\"since\"");
    }

    @Test
    void kotlin_propertiesOfDataClasses() throws IOException {
        assertThat(definition("kotlin")).contains("\"/tickets\"", "\"ticketId\"", "\"seats\"", "\"row\"");
    }

    @Test
    void lombok_generatedProperties() throws IOException {
        assertThat(definition("lombok")).contains("\"trackingNumber\"", "\"weight\"");
    }

    @Test
    void oldestJackson_namesAndOurAnnotations() throws IOException {
        assertThat(definition("jackson-2-15")).contains("\"meeting_title\"", "Title of the meeting");
    }

    @Test
    void otherVersionOfOurAnnotations_whatItHasIsRead() throws IOException {
        assertThat(definition("older-core")).contains("Find free rooms", "Floor of the building");
    }

    @Test
    void skip_nothingDone() {
        assertThat(first.log()).contains("Skipped: connector.skip is true");
        assertThat(builds.path("good/skipped/target/connector")).doesNotExist();
    }

    @Test
    void packagingPom_nothingDone() {
        // Maven 4 makes the folder itself, without a file in it.
        assertThat(builds.path("good/target/connector")).doesNotExist();
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void nothingChanged_saidInOneLineAndNothingWritten() throws IOException {
        Map<Path, Long> before = builds.times("good");
        Outcome second = builds.run("good", "-T", "2", "process-classes").succeeded();
        // All but the one in Kotlin, whose compiler writes the class files anew each time.
        assertThat(second.log().lines().filter(line -> line.contains("Nothing has changed: ")))
                .hasSize(7);
        assertThat(builds.times("good")).isEqualTo(before).isNotEmpty();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void lock_writesTheLockFile() throws IOException {
        builds.run("good/single-module", "compile", "connector:lock").succeeded();
        assertThat(builds.text("good/single-module/connector-lock.json")).contains("single.OrdersResource#list");
    }

    private String definition(String module) throws IOException {
        return Files.readString(bundle(module).resolve("apiDefinition.swagger.json"));
    }

    private Path bundle(String module) throws IOException {
        try (Stream<Path> bundles = Files.list(builds.path("good/" + module + "/target/connector"))) {
            List<Path> all = bundles.filter(Files::isDirectory).toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }
}
