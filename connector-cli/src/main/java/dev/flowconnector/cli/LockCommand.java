package dev.flowconnector.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lock}. */
@Command(
        name = "lock",
        description = "Writes the lock file, which ties methods to operation ids. Run it after publishing and check"
                + " the file in.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class LockCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options = new RunOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "connector",
            description = "Folder of the connector. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("connector");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Path> classPath = options.classPath();
        return new Generation(spec.commandLine().getOut(), spec.commandLine().getErr())
                .run(classPath, options.request("lock", classPath, out))
                .number();
    }
}
