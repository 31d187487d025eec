package dev.flowconnector.swagger.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    private static final Pattern LEVEL_ROW = Pattern.compile("(?m)^\\| (`[^|]+) \\| ([^|]+) \\|");
    private static final Pattern LEVEL = Pattern.compile("error|warning|info");
    private static final Pattern REPORT = Pattern.compile("Finding\\.(error|warning|info)\\(\\s*\"([a-z0-9-]+)\",");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** Words of formats, libraries and files. */
    private static final Set<String> NO_RULES = Set.of(
            "connector-core",
            "connector-generator",
            "connector-read-ahead",
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

    @Test
    void levels_asReported() throws IOException {
        Map<String, Set<String>> reported = reportedLevels();
        Map<String, Set<String>> stated = new TreeMap<>();
        for (MatchResult row :
                LEVEL_ROW.matcher(Files.readString(PAGE)).results().toList()) {
            Set<String> levels = LEVEL.matcher(row.group(2))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(TreeSet::new));
            CODE.matcher(row.group(1)).results().map(code -> code.group(1)).forEach(rule -> stated.put(rule, levels));
        }
        stated.keySet().retainAll(reported.keySet());

        assertThat(stated).hasSizeGreaterThan(100).isEqualTo(reported);
    }

    /** The levels of the rules that are named where the finding is made; others go through a method of their class. */
    private static Map<String, Set<String>> reportedLevels() throws IOException {
        Map<String, Set<String>> levels = new TreeMap<>();
        for (String source : sources()) {
            REPORT.matcher(source)
                    .results()
                    .forEach(report -> levels.computeIfAbsent(report.group(2), rule -> new TreeSet<>())
                            .add(report.group(1)));
        }
        return levels;
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            // The validator's rules have a page each; changes between two versions are no findings.
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.startsWith(SOURCES.resolve("dev/flowconnector/swagger/validate")))
                    .filter(path -> !path.startsWith(SOURCES.resolve("dev/flowconnector/swagger/diff")))
                    .toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    private static Set<String> rules() throws IOException {
        Set<String> rules = new TreeSet<>();
        for (String source : sources()) {
            WORD.matcher(source)
                    .results()
                    .map(word -> word.group(1))
                    .filter(word -> !word.startsWith("x-") && !NO_RULES.contains(word))
                    .forEach(rules::add);
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
