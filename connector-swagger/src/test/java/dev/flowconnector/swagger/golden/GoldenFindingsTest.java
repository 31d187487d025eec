package dev.flowconnector.swagger.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.validate.files.Validation;
import dev.flowconnector.swagger.validate.files.ValidationPlan;
import dev.flowconnector.swagger.validate.report.TextReport;
import dev.flowconnector.swagger.validate.rule.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What we generate is held against our own rules. Whatever they find is mended, or stands in the configuration beside
 * the goldens with the reason why it stays; what no golden needs any more is found as well.
 */
class GoldenFindingsTest {
    private static final Path DECIDED = GoldenConnectors.GOLDENS.resolve("connector-validation.json");

    @ParameterizedTest
    @EnumSource(Profile.class)
    void goldens_nothingFoundThatIsNotAccepted(Profile profile) throws IOException {
        Validation validation =
                new ValidationPlan().configuration(DECIDED).profile(profile).begin();
        for (Path definition : definitions()) {
            validation.validate(definition, Optional.of(definition.resolveSibling("apiProperties.json")));
        }

        assertThat(validation.findings())
                .as(String.join("\n", TextReport.in(TextReport.Style.PLAIN).lines(validation.findings())))
                .allSatisfy(file -> assertThat(file.findings()).isEmpty());
    }

    private static List<Path> definitions() throws IOException {
        try (Stream<Path> files = Files.walk(GoldenConnectors.GOLDENS)) {
            List<Path> definitions = files.filter(
                            file -> file.getFileName().toString().equals("apiDefinition.swagger.json"))
                    .sorted()
                    .toList();
            assertThat(definitions).hasSizeGreaterThanOrEqualTo(GoldenConnectors.SAMPLES.size());
            return definitions;
        }
    }
}
