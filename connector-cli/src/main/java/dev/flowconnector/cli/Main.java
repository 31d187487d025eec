package dev.flowconnector.cli;

import dev.flowconnector.swagger.validate.files.UnusableFileException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The runnable jar: {@code java -jar connector-cli.jar generate --classpath PATHS --out DIR}. */
@Command(
        name = "java -jar connector-cli.jar",
        description =
                "Connectors for Power Automate, Power Apps, Copilot Studio and Logic Apps from Jakarta REST APIs.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {GenerateCommand.class, LockCommand.class, ValidateCommand.class, DiffCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; findings are printed",
            "1:the API, the configuration or the connector has errors; an update breaks flows",
            "2:the call is wrong, or a file cannot be read",
            "3:the tool broke down"
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    Main() {}

    /** Runs a command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        Optional<ValidateCommand> plain = PlainCall.of(arguments);
        System.exit(plain.isPresent() ? run(plain.get()) : commandLine().execute(arguments));
    }

    private static int run(ValidateCommand command) {
        RuleClasses.load();
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        int exitCode;
        try {
            exitCode = command.run(out);
        } catch (IOException | RuntimeException e) {
            StringWriter problem = new StringWriter();
            exitCode = failed(e, new PrintWriter(problem));
            System.err.print(problem);
        }
        System.out.print(text);
        System.out.flush();
        return exitCode;
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setExecutionExceptionHandler((e, command, parsed) -> failed(e, command.getErr()));
        return commandLine;
    }

    private static int failed(Exception e, PrintWriter err) {
        if (e instanceof WrongCallException || e instanceof UnusableFileException) {
            err.println(e.getMessage());
            return ExitCode.WRONG_CALL.number();
        }
        err.println("The tool broke down. This is a bug in it: please report it with what follows.");
        e.printStackTrace(err);
        return ExitCode.BUG.number();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: generate, lock, validate or diff");
    }
}
