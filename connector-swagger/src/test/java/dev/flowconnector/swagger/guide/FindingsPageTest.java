package dev.flowconnector.swagger.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about findings explains every rule, and none that does not exist. */
class FindingsPageTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PAGE = Path.of("../docs/guide/findings.md");

    /** Words with hyphens, except where they are plainly the name of a JSON member. */
    private static final Pattern WORD =
            Pattern.compile("(?<!\\.(?:put|set|path|get|has|putObject|putArray|remove|text|texts|equals|endsWith)\\()"
                    + "\"([a-z]+(?:-[a-z0-9]+)+)\"");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]+) \\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** Words of formats, libraries and files. */
    private static final Set<String> NO_RULES = Set.of(
            "connector-core",
            "connector-generator",
            "content-type",
            "date-no-tz",
            "date-time",
            "e-mail",
            "file-picker",
            "jackson-core",
            "jackson-databind",
            "package-info",
            "uuuu-mm-dd",
            "value-collection",
            "value-folder-property",
            "value-media-property",
            "value-path",
            "value-property",
            "value-title",
            "your-client-id",
            "yyyy-mm-dd");

    @Test
    void everyRule_explained() throws IOException {
        Set<String> unexplained = rules();
        unexplained.removeAll(explained());

        assertThat(unexplained)
                .as("rules without a row in docs/guide/findings.md (a word that is no rule belongs in NO_RULES)")
                .isEmpty();
    }

    @Test
    void everyExplanation_ofARule() throws IOException {
        Set<String> stale = explained();
        stale.removeAll(rules());

        assertThat(stale)
                .as("rows of docs/guide/findings.md that no source reports")
                .isEmpty();
    }

    private static Set<String> rules() throws IOException {
        Set<String> rules = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                WORD.matcher(Files.readString(file))
                        .results()
                        .map(word -> word.group(1))
                        .filter(word -> !word.startsWith("x-") && !NO_RULES.contains(word))
                        .forEach(rules::add);
            }
        }
        return rules;
    }

    private static Set<String> explained() throws IOException {
        return ROW.matcher(Files.readString(PAGE))
                .results()
                .map(MatchResult::group)
                .flatMap(cell -> CODE.matcher(cell).results().map(code -> code.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
