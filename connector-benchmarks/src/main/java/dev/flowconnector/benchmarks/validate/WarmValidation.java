package dev.flowconnector.benchmarks.validate;

import dev.flowconnector.swagger.document.PropertiesDocument;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.text.SourceFile;
import dev.flowconnector.swagger.validate.ValidationResult;
import dev.flowconnector.swagger.validate.Validator;
import dev.flowconnector.swagger.validate.model.Folder;
import dev.flowconnector.swagger.validate.rule.Profile;
import dev.flowconnector.swagger.validate.rule.Rule;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Validates all definitions below a folder again and again in one JVM, reading of the files included and with every rule
 * of every profile: {@code WarmValidation FOLDER [ROUNDS]}. Prints the
 * milliseconds that a file takes in each round, by the clock and of the thread's processor time.
 */
public final class WarmValidation {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String DEFINITION = ".swagger.json";

    private WarmValidation() {}

    /** Prints a line for each round, and the best of them. */
    public static void main(String[] arguments) throws IOException {
        List<Path> definitions = definitions(Path.of(arguments[0]));
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        Validator validator = allRules();
        double best = Double.MAX_VALUE;
        for (int round = 1; round <= rounds; round++) {
            long wall = System.nanoTime();
            long processor = THREADS.getCurrentThreadCpuTime();
            long findings = 0;
            for (Path definition : definitions) {
                findings += validate(validator, definition);
            }
            double processorEach = (THREADS.getCurrentThreadCpuTime() - processor) / 1e6 / definitions.size();
            double wallEach = (System.nanoTime() - wall) / 1e6 / definitions.size();
            best = Math.min(best, processorEach);
            System.out.printf(
                    Locale.ROOT,
                    "%d: a file takes %.2f ms, processor %.2f ms; %d findings%n",
                    round,
                    wallEach,
                    processorEach,
                    findings);
        }
        System.out.printf(Locale.ROOT, "%d files, best round: processor %.2f ms a file%n", definitions.size(), best);
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
