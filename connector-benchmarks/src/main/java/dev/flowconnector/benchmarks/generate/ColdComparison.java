package dev.flowconnector.benchmarks.generate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Compares whole processes from start to exit: {@code ColdComparison [ROUNDS [OPERATIONS...]]}. Each round runs every
 * candidate once, in turn, so that a busy machine hurts all of them; medians are printed. The candidates get the JVM
 * options that this process was started with.
 */
public final class ColdComparison {
    private static final int PATIENCE_SECONDS = 600;

    private ColdComparison() {}

    /** Prints one table for each size. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        List<Integer> sizes = arguments.length > 1
                ? Arrays.stream(arguments).skip(1).map(Integer::valueOf).toList()
                : List.of(10, 100, 1000);
        for (int operations : sizes) {
            Path folder = Files.createTempDirectory("synthetic-api");
            SyntheticApi.create(operations, folder);
            print(operations, rounds, measure(folder, rounds));
        }
    }

    private static Map<Candidate, Samples> measure(Path folder, int rounds) throws IOException, InterruptedException {
        Map<Candidate, Samples> samples = new EnumMap<>(Candidate.class);
        for (int round = 0; round < rounds; round++) {
            for (Candidate candidate : Candidate.values()) {
                samples.computeIfAbsent(candidate, key -> new Samples(new ArrayList<>(), new ArrayList<>()))
                        .add(run(candidate, folder));
            }
        }
        return samples;
    }

    private static long[] run(Candidate candidate, Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve(candidate + ".json");
        Path log = folder.resolve(candidate + ".log");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(candidate.jvmOptions());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ColdRun.class.getName()));
        command.addAll(List.of(candidate.name(), folder.toString(), output.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(log.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        long start = System.nanoTime();
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(candidate + " took more than " + PATIENCE_SECONDS + " s.");
        }
        long wall = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(candidate + " failed, see above.");
        }
        String processor = Files.readString(log, StandardCharsets.UTF_8).strip();
        return new long[] {wall, processor.isEmpty() ? 0 : Long.parseLong(processor)};
    }

    private static void print(int operations, int rounds, Map<Candidate, Samples> samples) {
        double floor =
                median(Objects.requireNonNull(samples.get(Candidate.MINIMAL)).processor());
        double ours = median(Objects.requireNonNull(samples.get(Candidate.OURS)).processor());
        System.out.printf(
                Locale.ROOT,
                "%n%d operations, medians of %d processes%n%n"
                        + "| reader | wall ms | processor ms | times the minimal reader | times ours |%n|---|---|---|---|---|%n",
                operations,
                rounds);
        samples.forEach((candidate, sample) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.2f | %.2f |%n",
                candidate.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                median(sample.wall()),
                median(sample.processor()),
                median(sample.processor()) / floor,
                median(sample.processor()) / ours));
    }

    private static double median(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    private record Samples(List<Long> wall, List<Long> processor) {
        void add(long[] sample) {
            wall.add(sample[0]);
            processor.add(sample[1]);
        }
    }
}
