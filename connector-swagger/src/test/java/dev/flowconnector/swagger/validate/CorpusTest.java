package dev.flowconnector.swagger.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.text.SourceFile;
import dev.flowconnector.swagger.validate.rule.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Published connectors: no rule breaks down, every finding has a place, and repairs converge. Findings in number, per
 * rule and connector, are written to {@code target/corpus.tsv}, and all of them to {@code target/corpus-findings.txt}.
 */
class CorpusTest {
    private static final Path FOLDER = Path.of("../../shared/corpus/connectors");

    private final Map<String, Integer> instances = new TreeMap<>();
    private final Map<String, Set<String>> connectors = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();

    @Test
    void everyConnector_validatedInAllProfiles() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), () -> "The published connectors are not at " + FOLDER.toAbsolutePath());
        List<Path> files = definitions();
        assertThat(files).hasSizeGreaterThan(100);
        for (Path file : files) {
            SourceFile definition = SourceFile.read(file);
            Optional<SourceFile> properties = properties(file);
            Set<Finding> all = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
            for (Profile profile : Profile.values()) {
                Validator validator = Validator.of(profile);
                all.addAll(validate(validator, definition, properties).findings());
                Fixer.Fixed fixed = Fixer.of(validator).fix(definition, properties);
                Fixer.Fixed again = Fixer.of(validator).fix(fixed.definition(), fixed.properties());
                assertThat(again.definition().text())
                        .isEqualTo(fixed.definition().text());
            }
            all.forEach(finding -> count(finding, file));
            assertThat(all)
                    .allSatisfy(finding -> assertThat(finding.origin().line()).isPositive());
        }
        Files.write(Path.of("target/corpus-findings.txt"), lines);
        Files.writeString(Path.of("target/corpus.tsv"), table());
    }

    private static ValidationResult validate(
            Validator validator, SourceFile definition, Optional<SourceFile> properties) {
        return properties
                .map(file -> validator.validate(definition.definition(), file.properties()))
                .orElseGet(() -> validator.validate(definition.definition()));
    }

    private void count(Finding finding, Path file) {
        instances.merge(finding.rule(), 1, Integer::sum);
        connectors
                .computeIfAbsent(finding.rule(), rule -> new TreeSet<>())
                .add(file.getFileName().toString());
        lines.add(finding.rule() + "\t" + finding.pointer() + "\t" + finding);
    }

    private String table() {
        return "rule\tinstances\tconnectors\n"
                + instances.entrySet().stream()
                        .map(rule -> rule.getKey() + "\t" + rule.getValue() + "\t"
                                + connectors.get(rule.getKey()).size() + "\n")
                        .collect(Collectors.joining());
    }

    private static Optional<SourceFile> properties(Path definition) throws IOException {
        Path file = definition.resolveSibling(
                definition.getFileName().toString().replace(".swagger.json", ".apiProperties.json"));
        return Files.exists(file) ? Optional.of(SourceFile.read(file)) : Optional.empty();
    }

    private static List<Path> definitions() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".swagger.json"))
                    .sorted()
                    .toList();
        }
    }
}
