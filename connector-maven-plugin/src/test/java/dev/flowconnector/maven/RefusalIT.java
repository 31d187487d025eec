package dev.flowconnector.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.maven.Builds.Outcome;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Projects that fail; they are independent modules of one build, which fails at its end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalIT {
    private Builds builds;
    private Outcome outcome;

    @BeforeAll
    void buildThemAll() throws IOException {
        builds = new Builds("bad", "library", "bad");
        builds.run("library", "install").succeeded();
        outcome = builds.run("bad", "--fail-at-end", "process-classes").failed();
    }

    @Test
    void zeroResources_namesTheDependencyAndTheLineToAdd() {
        assertThat(outcome.log()).contains("library-1.0.jar", "<package>library</package>");
    }

    @Test
    void wrongAnnotation_fileLineAndRule() {
        assertThat(outcome.log()).containsPattern("TwiceResource\\.java:\\d+ .*GetTwice");
    }

    @Test
    void javax_oneClearError() {
        assertThat(outcome.log())
                .contains("The class path has javax.ws.rs (javax.ws.rs-api-2.1.1.jar) and no jakarta.ws.rs.");
    }

    @Test
    void jacksonTooOld_foundAndNeededVersion() {
        assertThat(outcome.log())
                .contains("The class path has jackson-core \"2.14.3\"; the generator needs 2.15 or a newer 2.x.");
    }

    @Test
    void unknownParameter_knownOnesNamed() {
        assertThat(outcome.log())
                .contains(
                        "The plugin's <configuration> has the unknown parameter \"titel\". Known are: acceptedChanges, basePath,");
    }

    @Test
    void secretInTheConfiguration_refusedAndNowhereRepeated() {
        assertThat(outcome.log())
                .contains("'oauth.clientSecret' has the value \"(withheld)\". Allowed is no secret at all")
                .doesNotContain("s3cr3t");
        assertThat(builds.path("bad/secret/target/connector")).doesNotExist();
    }

    @Test
    void userErrors_noStackTraceAndNothingWritten() {
        assertThat(outcome.log()).doesNotContain("\tat dev.flowconnector");
        for (String module : new String[] {"zero-resources", "wrong-annotation", "javax", "jackson-2-14"}) {
            assertThat(builds.path("bad/" + module + "/target/connector")).doesNotExist();
        }
    }
}
