package dev.flowconnector.swagger.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.document.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page about changes says what the rules say. Run with {@code -Drecreate=true} to write its tables anew. */
class ChangesPageTest {
    private static final Path PAGE = Path.of("../docs/guide/changes.md");
    private static final Path SAMPLE = Path.of("src/test/resources/guide/changes.json");

    @Test
    void tables_sameAsTheRules() throws IOException {
        String text = Files.readString(PAGE);
        String rendered = replaced(replaced(text, "rules", rules()), "official", official());
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(PAGE, rendered);
        }

        assertThat(text)
                .as("docs/guide/changes.md; write it anew with -Drecreate=true")
                .isEqualTo(rendered);
    }

    @Test
    void sampleOfAcceptedChanges_isRead() throws IOException {
        AcceptedChanges sample = AcceptedChanges.of(SourceFile.read(SAMPLE).definition());

        assertThat(sample.apply(List.of()))
                .extracting(change -> change.rule().id())
                .containsExactly("accepted-not-found");
    }

    @Test
    void rules_idsThatNobodyConfuses() {
        assertThat(ChangeRule.values())
                .extracting(ChangeRule::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("(bc|ok|accepted)(-[a-z]+)+"))
                .allMatch(id -> ChangeRule.of(id).isPresent());
        assertThat(ChangeRule.values())
                .filteredOn(rule -> rule.id().startsWith("ok-"))
                .noneMatch(ChangeRule::isBreaking);
    }

    private static String replaced(String text, String region, String content) {
        String begin = "<!-- begin: " + region + " -->\n";
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf("<!-- end: " + region + " -->");
        assertThat(from).as(region).isBetween(begin.length(), to);
        return text.substring(0, from) + content + text.substring(to);
    }

    private static String rules() {
        return Arrays.stream(ChangeRule.values())
                .map(rule -> "| `" + rule.id() + "` | " + rule.level() + " | " + rule.subject() + " | " + rule.effect()
                        + " |\n")
                .collect(Collectors.joining(
                        "", "| Rule | Level | What changed | What it does |\n|---|---|---|---|\n", ""));
    }

    private static String official() {
        return Arrays.stream(ChangeRule.values())
                .flatMap(rule ->
                        rule.officialMessage().stream().map(official -> "| `" + rule.id() + "` | " + official + " |\n"))
                .collect(Collectors.joining("", "| Rule | Microsoft's message |\n|---|---|\n", ""));
    }
}
