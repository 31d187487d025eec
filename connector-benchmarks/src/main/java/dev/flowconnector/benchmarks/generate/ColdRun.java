package dev.flowconnector.benchmarks.generate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One process that reads an API once: {@code ColdRun CANDIDATE FOLDER OUTPUT}. */
final class ColdRun {
    private ColdRun() {}

    /** Reads and writes. */
    public static void main(String[] arguments) throws Exception {
        SyntheticApi api = SyntheticApi.open(Path.of(arguments[1]));
        String definition = Candidate.valueOf(arguments[0]).read(api, api.load());
        Files.writeString(Path.of(arguments[2]), definition, StandardCharsets.UTF_8);
        // Linux only: processor time in hundredths of a second, without loading the management classes.
        Path self = Path.of("/proc/self/stat");
        if (Files.isReadable(self)) {
            String[] fields = Files.readString(self).replaceFirst("^.*\\) ", "").split(" ", -1);
            System.out.println((Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10);
        }
    }
}
