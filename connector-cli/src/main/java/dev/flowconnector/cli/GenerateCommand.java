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

/** {@code generate}. */
@Command(
        name = "generate",
        description = "Generates the connector of a Jakarta REST API from its compiled classes.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class GenerateCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options = new RunOptions();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder to write the connector to.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<Path> classPath = options.classPath();
        return new Generation(spec.commandLine().getOut(), spec.commandLine().getErr())
                .run(classPath, options.request("generate", classPath, out))
                .number();
    }
}
