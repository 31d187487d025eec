package dev.flowconnector.swagger.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.text.SourceFile;
import dev.flowconnector.swagger.validate.rule.Profile;
import dev.flowconnector.swagger.validate.rule.Publisher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a team has decided, read from its file. */
class ValidationConfigurationTest {
    private static ValidationConfiguration read(String json) {
        return ValidationConfiguration.of(SourceFile.of("v.json", json), Validator.builtInRules());
    }

    private static String refused(String json) {
        return String.valueOf(assertThatIllegalArgumentException()
                .isThrownBy(() -> read(json))
                .actual()
                .getMessage());
    }

    @Test
    void everyMember_read() {
        ValidationConfiguration read = read("""
                {
                  // what reviewers want
                  "profile": "certification",
                  "publisher": "independent",
                  "baseline": "old.json",
                  "schemas": ["../schema.json"],
                  "rules": {"summary-missing": "error", "host-non-production": "off"},
                  "suppressions": [
                    {"rule": "summary-missing", "operationId": "ListOrders", "reason": "It is the only one."},
                    {"rule": "summary-missing", "pointer": "/paths/~1orders/get", "reason": "The same."}
                  ]
                }
                """);

        assertThat(read.profile()).contains(Profile.CERTIFICATION);
        assertThat(read.publisher()).contains(Publisher.INDEPENDENT);
        assertThat(read.baseline()).contains("old.json");
        assertThat(read.schemas()).containsExactly("../schema.json");
        assertThat(read.severities()).containsOnlyKeys("summary-missing").containsValue(Severity.ERROR);
        assertThat(read.off()).containsOnly("host-non-production");
        assertThat(read.suppressions())
                .containsExactly(
                        new Suppression("summary-missing", "ListOrders", "It is the only one."),
                        new Suppression("summary-missing", "/paths/~1orders/get", "The same."));
    }

    @Test
    void sampleOfTheGuide_read() throws IOException {
        SourceFile sample = SourceFile.read(Path.of("src/test/resources/guide/validation.json"));

        assertThat(ValidationConfiguration.of(sample, Validator.builtInRules()).suppressions())
                .extracting(Suppression::rule)
                .containsExactly("string-binary-nested", "title-restricted-word");
    }

    @Test
    void emptyObject_nothingDecided() {
        assertThat(read("{}").profile()).isEmpty();
        assertThat(read("{}").suppressions()).isEmpty();
    }

    @Test
    void slips_allNamedWithPlaceAndWhatWasMeant() {
        assertThat(refused("""
                        {"profil": "plain",
                         "publisher": "independant",
                         "rules": {"sumary-missing": "error", "summary-missing": "warn"},
                         "suppressions": [{"rule": "sumary-missing", "operationID": "A", "reason": ""}]}
                        """).lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("v.json:1:2 ")
                                .contains("'profil'", "Did you mean 'profile'?", "'suppressions'"),
                        line -> assertThat(line)
                                .startsWith("v.json:2:15 ")
                                .contains("\"independant\"", "Did you mean 'independent'?"),
                        line -> assertThat(line)
                                .startsWith("v.json:3:12 ")
                                .contains("'sumary-missing'", "Did you mean 'summary-missing'?"),
                        line -> assertThat(line).startsWith("v.json:3:58 ").contains("\"warn\"", "'warning'"),
                        line -> assertThat(line).contains("'operationID'", "Did you mean 'operationId'?"),
                        line -> assertThat(line).contains("Did you mean 'summary-missing'?"),
                        line -> assertThat(line).contains("either \"operationId\" or \"pointer\", not neither"),
                        line -> assertThat(line).contains("has no reason"));
    }

    @Test
    void suppressionOfTooMuch_refused() {
        assertThat(refused("{\"suppressions\": [{\"rule\": \"summary-missing\", \"reason\": \"So.\"}]}"))
                .contains("not neither", "\"off\"");
        assertThat(refused("{\"suppressions\": [{\"rule\": \"summary-missing\", \"reason\": \"So.\","
                        + " \"operationId\": \"A\", \"pointer\": \"/paths\"}]}"))
                .contains("not both");
        assertThat(refused("{\"suppressions\": [{\"rule\": \"summary-missing\", \"reason\": \"So.\","
                        + " \"pointer\": \"paths\"}]}"))
                .contains("begins with '/'");
        assertThat(refused("{\"suppressions\": [{\"rule\": \"summary-missing\", \"reason\": \"So.\","
                        + " \"operationId\": \" \"}]}"))
                .contains("\"operationId\" is empty");
    }

    @Test
    void otherTypes_refused() {
        assertThat(refused("{\"profile\": 1, \"rules\": [], \"suppressions\": {}}")
                        .lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"profile\" is 1; it must be a text."),
                        line -> assertThat(line).contains("\"rules\" is []"),
                        line -> assertThat(line).contains("\"suppressions\" is {}"));
        assertThat(refused("{\"schemas\": \"x.json\"}"))
                .contains("\"schemas\" is \"x.json\"; it must be a list of texts.");
        assertThat(refused("{\"rules\": {\"summary-missing\": true}, \"suppressions\": [7]}")
                        .lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"summary-missing\" is true"),
                        line -> assertThat(line).contains("\"0\" is 7"));
    }

    @Test
    void notJson_refusedWithItsPlace() {
        assertThat(refused("{\"profile\": plain}")).startsWith("v.json:1:");
        assertThat(refused("")).contains("The file is empty.");
        assertThat(refused("{\"profile\": \"plain\", \"profile\": \"powerapps\"}"))
                .contains("profile");
    }

    @Test
    void unusedSuppression_reportedWhereItStands() {
        ValidationConfiguration read = read("""
                {"suppressions": [
                  {"rule": "summary-missing", "operationId": "ListOrders", "reason": "So."}]}
                """);

        assertThat(read.findings(Set.copyOf(read.suppressions())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.toString())
                            .startsWith("v.json:2:3 suppression-unused ")
                            .contains("'ListOrders'");
                });
        assertThat(read.findings(Set.of())).isEmpty();
    }
}
