package dev.flowconnector.cli;

import dev.flowconnector.swagger.diff.AcceptedChanges;
import dev.flowconnector.swagger.diff.Change;
import dev.flowconnector.swagger.diff.ConnectorDiff;
import dev.flowconnector.swagger.diff.ConnectorVersion;
import dev.flowconnector.swagger.diff.DiffReport;
import dev.flowconnector.swagger.document.SwaggerDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}. */
@Command(
        name = "diff",
        description = "Says what an update of a connector does to the flows, apps and connections that exist.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DiffCommand implements Callable<Integer> {
    private static final int LINES = 50;
    private static final int ROWS = 100;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or markdown. Default: ${DEFAULT-VALUE}.")
    private String format = "text";

    @Option(
            names = "--accepted",
            paramLabel = "FILE",
            description = "Changes that are made although flows break, each with the reason.")
    private @Nullable Path accepted;

    @Parameters(index = "0", paramLabel = "OLD", description = "The published definition, or the folder with it.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The new definition, or the folder with it.")
    private Path after = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (!List.of("text", "json", "markdown").contains(format)) {
            throw new WrongCallException("The format '" + format + "' is unknown. Known are text, json and markdown.");
        }
        AcceptedChanges decided = accepted();
        ConnectorVersion old = version(before);
        List<Change> changes = decided.apply(ConnectorDiff.between(old, version(after)));
        DiffReport report = DiffReport.of(changes);
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case "json" -> out.print(report.json());
            case "markdown" -> out.print(report.markdown(ROWS));
            default -> report.lines(LINES).forEach(out::println);
        }
        out.flush();
        return (report.isBreaking() ? ExitCode.ERRORS : ExitCode.DONE).number();
    }

    private ConnectorVersion version(Path named) throws IOException {
        ConnectorFiles files = ConnectorFiles.find(named, null);
        PrintWriter err = spec.commandLine().getErr();
        SwaggerDocument definition = ReadableFile.read(files.definition(), err).definition();
        try {
            ConnectorVersion.refuseOthers(definition);
        } catch (IllegalArgumentException e) {
            throw new WrongCallException(String.valueOf(e.getMessage()));
        }
        Optional<Path> properties = files.properties();
        return properties.isPresent()
                ? ConnectorVersion.of(
                        definition, ReadableFile.read(properties.get(), err).properties())
                : ConnectorVersion.of(definition);
    }

    private AcceptedChanges accepted() throws IOException {
        if (accepted == null) {
            return AcceptedChanges.none();
        }
        try {
            return AcceptedChanges.of(
                    ReadableFile.read(accepted, spec.commandLine().getErr()).definition());
        } catch (IllegalArgumentException e) {
            throw new WrongCallException(String.valueOf(e.getMessage()));
        }
    }
}
