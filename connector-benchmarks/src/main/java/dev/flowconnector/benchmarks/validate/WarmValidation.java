package dev.flowconnector.benchmarks.validate;

import com.sun.management.OperatingSystemMXBean;
import dev.flowconnector.swagger.document.PropertiesDocument;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.text.SourceFile;
import dev.flowconnector.swagger.validate.ValidationResult;
import dev.flowconnector.swagger.validate.Validator;
import dev.flowconnector.swagger.validate.model.Folder;
import dev.flowconnector.swagger.validate.rule.Profile;
import dev.flowconnector.swagger.validate.rule.Rule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Validates all definitions below a folder in one JVM, reading of the files included and with every rule of every
 * profile: {@code WarmValidation FOLDER}, a round for each line of its input. Answers each with the milliseconds that a
 * file took by the clock and of the whole process's processor time, and the number of findings.
 */
public final class WarmValidation {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final String DEFINITION = ".swagger.json";

    private WarmValidation() {}

    /** Ends with its input. */
    public static void main(String[] arguments) throws IOException {
        List<Path> definitions = definitions(Path.of(arguments[0]));
        Validator validator = allRules();
        BufferedReader turns = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (turns.readLine() != null) {
            long wall = System.nanoTime();
            long processor = PROCESS.getProcessCpuTime();
            long findings = 0;
            for (Path definition : definitions) {
                findings += validate(validator, definition);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%.3f %.3f %d%n",
                    (System.nanoTime() - wall) / 1e6 / definitions.size(),
                    (PROCESS.getProcessCpuTime() - processor) / 1e6 / definitions.size(),
                    findings);
        }
    }

    private static List<Path> definitions(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(DEFINITION))
                    .sorted()
                    .toList();
        }
    }

    private static int validate(Validator validator, Path definition) throws IOException {
        String name = definition.getFileName().toString();
        Path properties = definition.resolveSibling(
                name.substring(0, name.length() - DEFINITION.length()) + ".apiProperties.json");
        Optional<PropertiesDocument> read = Files.exists(properties)
                ? Optional.of(SourceFile.read(properties).properties())
                : Optional.empty();
        ValidationResult result =
                validator.validate(SourceFile.read(definition).definition(), read, Folder.of(definition));
        return result.definition().size() + result.properties().size();
    }

    /** The strictest profile, and what only the others know. */
    private static Validator allRules() {
        Validator.Builder builder = Validator.withProfile(Profile.CERTIFICATION);
        for (Rule rule : Validator.builtInRules()) {
            if (rule.info().severity(Profile.CERTIFICATION).isEmpty()) {
                builder.severity(rule.info().id(), Severity.WARNING);
            }
        }
        return builder.build();
    }
}
