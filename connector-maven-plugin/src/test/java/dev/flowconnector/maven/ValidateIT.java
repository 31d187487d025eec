package dev.flowconnector.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.maven.Builds.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A project whose connector is validated in its build. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidateIT {
    private static final String PROJECT = "good/single-module";
    private static final String CONFIGURATION = PROJECT + "/connector-validation.json";
    private static final String SOURCE = "src/main/java/single/OrdersResource.java";

    private Builds builds;
    private Outcome first;

    @BeforeAll
    void build() throws IOException {
        builds = new Builds("validate", "good");
        first = builds.run(PROJECT, "verify").succeeded();
    }

    @Test
    void boundToVerify_greenWithoutErrors() {
        assertThat(first.log()).contains(":validate (validate)", "0 errors, ");
    }

    @Test
    void certification_failsInTheSourcesAndWritesReports() throws IOException {
        Outcome outcome = validate("-Dconnector.profile=certification", "-Dconnector.reports=sarif,markdown,json")
                .failed();

        assertThat(outcome.log())
                .containsPattern("ERROR\\] " + SOURCE + ":\\d+:1 (error|warning|info) [a-z-]+ .+")
                .containsPattern("single\\.OrdersResource#\\w+.* makes target/connector/single-module/apiDefinition\\.")
                .contains("The connector has errors, see above")
                .doesNotContain("\tat dev.flowconnector");
        assertThat(builds.text(PROJECT + "/target/connector-reports/validation.sarif"))
                .contains("\"uri\": \"" + SOURCE + "\"");
        assertThat(builds.text(PROJECT + "/target/connector-reports/validation.md"))
                .contains("## Connector: ", "`" + SOURCE + ":");
        assertThat(builds.text(PROJECT + "/target/connector-reports/validation.json"))
                .contains("\"element\": \"single.OrdersResource#get(String)");
    }

    @Test
    void configuration_decidesWhatCounts() throws IOException {
        Path configuration = builds.path(CONFIGURATION);
        try {
            Files.writeString(configuration, """
                    {"profile": "certification", "suppressions": [
                      {"rule": "summary-missing", "operationId": "ListNothing", "reason": "None of it."}],
                     "baseline": "connector-baseline.json"}
                    """);
            validate("-Dconnector.writeBaseline").succeeded();
            assertThat(builds.text(PROJECT + "/connector-baseline.json"))
                    .contains("\"target/connector/single-module/apiDefinition.swagger.json\"");
            assertThat(validate().succeeded().log())
                    .contains("connector-validation.json:2:3 warning suppression-unused ", "0 errors, 1 warning");

            Files.writeString(configuration, "{\"rules\": {\"sumary-missing\": \"off\"}}");
            assertThat(validate().failed().log())
                    .contains("connector-validation.json:1:12 There is no rule 'sumary-missing'.")
                    .contains("Did you mean 'summary-missing'?");
        } finally {
            Files.deleteIfExists(configuration);
        }
    }

    @Test
    void suppressedWithReasons_green() throws IOException {
        Path configuration = builds.path(CONFIGURATION);
        try {
            Files.writeString(configuration, """
                    {"profile": "certification",
                     "rules": {"metadata-missing": "off", "contact-missing": "info", "publisher-missing": "off",
                               "stackowner-missing": "off", "readme-missing": "off"},
                     "suppressions": [
                      {"rule": "host-non-production", "pointer": "/host", "reason": "Nobody runs it yet."},
                      {"rule": "param-description-missing", "operationId": "GetOrder", "reason": "It says itself."}]}
                    """);
            assertThat(validate().succeeded().log())
                    .contains("info contact-missing ", "0 errors, 0 warnings, 1 info")
                    .doesNotContain("host-non-production", "suppression-unused");
        } finally {
            Files.deleteIfExists(configuration);
        }
    }

    @Test
    void schema_secondOpinion() throws IOException {
        Path schema = builds.path("schema.json");
        Files.writeString(
                schema,
                "{\"$schema\": \"http://json-schema.org/draft-04/schema#\", \"properties\": {\"swagger\": {},"
                        + " \"basePath\": {\"enum\": [\"/v9\"]}}}");
        assertThat(validate("-Dconnector.schemas=" + schema).succeeded().log())
                .containsPattern("apiDefinition\\.swagger\\.json:\\d+:\\d+ info microsoft-schema ")
                .doesNotContain("SLF4J");
    }

    @Test
    void editedAfterwards_placeInTheDefinition() throws IOException {
        String name = PROJECT + "/target/connector/single-module/apiDefinition.swagger.json";
        String before = builds.text(name);
        try {
            Files.writeString(builds.path(name), before.replace("\"swagger\": \"2.0\"", "\"swagger\": \"3.0\""));
            assertThat(validate().failed().log())
                    .contains("target/connector/single-module/apiDefinition.swagger.json:2:14 error swagger-version ");
        } finally {
            Files.writeString(builds.path(name), before);
        }
    }

    @Test
    void wrongCalls_saidWithWhatIsKnown() throws IOException {
        assertThat(validate("-Dconnector.profile=strict").failed().log())
                .contains("The profile \"strict\" is unknown. Known are plain, certification and powerapps.");
        assertThat(validate("-Dconnector.reports=pdf").failed().log())
                .contains("The report \"pdf\" is unknown. Known are sarif, markdown and json.");
        assertThat(validate("-Dconnector.outputDirectory=nowhere").failed().log())
                .contains("There is no connector in ", "connector:generate");
        assertThat(validate("-Dconnector.skipValidation").succeeded().log())
                .contains("Skipped: connector.skipValidation is true");
    }

    @Test
    void powerApps_endsWithWhatIsUsable() throws IOException {
        assertThat(validate("-Dconnector.profile=powerapps").succeeded().log())
                .containsPattern("\\d of \\d operations usable in Power Apps");
    }

    @Test
    void rules_listed() throws IOException {
        assertThat(builds.run(PROJECT, "connector:rules").succeeded().log())
                .contains("swagger-version (plain error, certification error, powerapps error)");
    }

    private Outcome validate(String... arguments) throws IOException {
        String[] all = new String[arguments.length + 1];
        all[0] = "connector:validate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return builds.run(PROJECT, all);
    }
}
