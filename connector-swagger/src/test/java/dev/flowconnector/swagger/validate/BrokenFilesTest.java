package dev.flowconnector.swagger.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.text.SourceFile;
import dev.flowconnector.swagger.validate.rule.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published definitions that are no JSON: the first fault is named where it is, with what has to be done. */
class BrokenFilesTest {
    private static final Path FOLDER = Path.of("../../shared/corpus/broken");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            accuweather                   | 8:28     | there is no comma                              | Write a comma
            cireson-service-manager-portal | 53:45    | A comma stands before the closing '}'          | Remove the comma
            cognitiveservicestextanalytics | 276:5    | closed here, but further members follow        | Remove one closing brace
            documotor                     | 47:30    | A comma stands before the closing '}'          | Remove the comma
            docusigndemo                  | 1635:12  | A comma stands before the closing ']'          | Remove the comma
            easyvista-service-manager     | 3819:47  | The control character U+0009 stands raw        | Write it as \\t
            envoy                         | 2197:58  | A comma stands before the closing '}'          | Remove the comma
            giphy                         | 809:43   | there is no comma                              | Write a comma
            icon-horse                    | 56:11    | Here stands '{'; expected is a name            | Remove it
            in-d-invoice-data-capture     | 50:49    | there is no comma                              | Write a comma
            plumsail-documents            | 1299:14  | A comma stands before the closing '}'          | Remove the comma
            pug-gamified-engagement       | 733:6    | A comma stands before the closing ']'          | Remove the comma
            revizto-ireland               | 980:50   | A comma stands before the closing '}'          | Remove the comma
            stabilityai                   | 16:3     | opened in line 12, column 22 ends with ']'     | Write ']' before it
            xsoar                         | 9:44     | there is no comma                              | Write a comma
            zohosign                      | 14:1     | Here stands U+2003; expected is a name         | Remove it
            """)
    void brokenFile_firstFaultNamedWhereItIs(String name, String place, String message, String repair)
            throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        assumeTrue(Files.exists(file), () -> "There is no " + file.toAbsolutePath());

        Finding first = Validator.of(Profile.PLAIN)
                .validate(SourceFile.of("broken.json", Files.readAllBytes(file)).definition())
                .findings()
                .stream()
                .filter(finding -> finding.rule().equals("json-invalid"))
                .findFirst()
                .orElseThrow();

        assertThat(first.origin()).hasToString("broken.json:" + place);
        assertThat(first.message()).contains(message);
        assertThat(first.repair()).contains(repair);
    }

    @Test
    void everyBrokenFile_hasItsLine() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), () -> "There is no " + FOLDER.toAbsolutePath());
        try (var files = Files.list(FOLDER)) {
            List<Path> broken =
                    files.filter(file -> file.toString().endsWith(".txt")).toList();
            assertThat(broken).hasSize(16);
        }
    }
}
