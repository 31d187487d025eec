package dev.flowconnector.cli;

import dev.flowconnector.swagger.launch.LaunchException;
import dev.flowconnector.swagger.launch.Launcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One run of the generator, its findings printed. */
final class Generation {
    private final PrintWriter out;
    private final PrintWriter err;

    Generation(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    ExitCode run(List<Path> classPath, Map<String, Object> request) throws IOException {
        try (GeneratorJars generator = GeneratorJars.unpack()) {
            Map<String, Object> response = Launcher.run(classPath, generator.jars(), request);
            boolean failed = "errors".equals(response.get("status"));
            PrintWriter target = failed ? err : out;
            for (Object line : (List<?>) Objects.requireNonNull(response.get("log"), "log")) {
                target.println(line);
            }
            return failed ? ExitCode.ERRORS : ExitCode.DONE;
        } catch (LaunchException e) {
            err.println(e.getMessage());
            return ExitCode.ERRORS;
        } catch (LinkageError e) {
            throw new IllegalStateException("The generator does not fit the classes beside it", e);
        }
    }
}
