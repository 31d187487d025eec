package dev.flowconnector.benchmarks.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Compares commands as whole processes: {@code WholeProcess ROUNDS COMMAND -- COMMAND ...}. Each round runs every command
 * once, in turn, so that a busy machine hurts all of them; medians are printed. Linux only.
 */
public final class WholeProcess {
    private WholeProcess() {}

    /** Prints a line for each command. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        List<List<String>> commands = Commands.after(1, arguments);
        List<List<Long>> wall = new ArrayList<>();
        List<List<Long>> processor = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            wall.add(new ArrayList<>());
            processor.add(new ArrayList<>());
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < commands.size(); i++) {
                long before = processorTimeOfChildren();
                long start = System.nanoTime();
                run(commands.get(i));
                wall.get(i).add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
                processor.get(i).add(processorTimeOfChildren() - before);
            }
        }
        for (int i = 0; i < commands.size(); i++) {
            System.out.printf(
                    Locale.ROOT,
                    "wall %d ms, processor %d ms: %s%n",
                    Median.of(wall.get(i)),
                    Median.of(processor.get(i)),
                    String.join(" ", commands.get(i)));
        }
    }

    /** What the command finds is its exit code's matter, and not ours. */
    private static void run(List<String> command) throws IOException, InterruptedException {
        new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** Milliseconds of all processes that this one has started and that have ended. */
    private static long processorTimeOfChildren() throws IOException {
        String[] fields = Files.readString(Path.of("/proc/self/stat"))
                .replaceFirst("^.*\\) ", "")
                .split(" ", -1);
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * 10;
    }
}
