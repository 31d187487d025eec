package dev.flowconnector.cli;

import dev.flowconnector.swagger.validate.files.Validation;
import dev.flowconnector.swagger.validate.files.ValidationPlan;
import dev.flowconnector.swagger.validate.report.FileFindings;
import dev.flowconnector.swagger.validate.report.JsonReport;
import dev.flowconnector.swagger.validate.report.MarkdownReport;
import dev.flowconnector.swagger.validate.report.RuleList;
import dev.flowconnector.swagger.validate.report.SarifReport;
import dev.flowconnector.swagger.validate.report.TextReport;
import dev.flowconnector.swagger.validate.rule.Profile;
import dev.flowconnector.swagger.validate.rule.Publisher;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate}. */
@Command(
        name = "validate",
        description = "Says what is wrong with a connector: what import refuses, what breaks when a flow runs, what"
                + " reviewers or Power Apps refuse.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ValidateCommand implements Callable<Integer> {
    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "plain, certification or powerapps. Default: that of the configuration, else plain.")
    private @Nullable String profile;

    @Option(
            names = "--properties",
            paramLabel = "FILE",
            description = "The apiProperties.json, if it does not lie beside the definition.")
    private @Nullable Path properties;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, sarif or markdown. Default: ${DEFAULT-VALUE}.")
    private String format = "text";

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Severities, suppressions and what else a team has decided.")
    private @Nullable Path config;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Findings that do not count.")
    private @Nullable Path baseline;

    @Option(
            names = "--write-baseline",
            description = "Write what is found now to the file of --baseline, so that it does not count any more.")
    private boolean writeBaseline;

    @Option(
            names = "--independent-publisher",
            description = "Check what is asked of publishers who do not own the API, too.")
    private boolean independentPublisher;

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            description = "Microsoft's JSON schema for definitions or for properties, as a second opinion. May be"
                    + " repeated.")
    private List<Path> schemas = new ArrayList<>();

    @Option(names = "--fix", description = "Mend what needs no decision, in the files themselves.")
    private boolean fix;

    @Option(names = "--list-rules", description = "List all rules and what they matter in each profile.")
    private boolean listRules;

    @Parameters(paramLabel = "FILE", description = "Definitions, or folders that hold one.")
    private List<Path> files = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    /** A command that nobody had to parse. */
    static ValidateCommand of(List<Path> files, Map<String, String> options) {
        ValidateCommand command = new ValidateCommand();
        command.files = files;
        command.profile = options.get("--profile");
        command.format = options.getOrDefault("--format", command.format);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        return run(Objects.requireNonNull(spec, "spec").commandLine().getOut());
    }

    int run(PrintWriter out) throws IOException {
        if (listRules) {
            for (String line : RuleList.lines(ValidationPlan.rules())) {
                out.println(line);
            }
            return ExitCode.DONE.number();
        }
        check();
        Validation validation = plan().begin();
        run(validation);
        if (writeBaseline) {
            out.println("What is found now does not count any more: " + validation.writeBaseline());
            return ExitCode.DONE.number();
        }
        print(validation, out);
        out.flush();
        ExitCode code = validation.hasErrors() ? ExitCode.ERRORS : ExitCode.DONE;
        return (validation.isUnreadable() ? ExitCode.WRONG_CALL : code).number();
    }

    private void run(Validation validation) throws IOException {
        for (Path file : files) {
            ConnectorFiles connector = ConnectorFiles.find(file, properties);
            if (fix) {
                validation.fix(connector.definition(), connector.properties());
            }
            validation.validate(connector.definition(), connector.properties());
        }
    }

    private void print(Validation validation, PrintWriter out) {
        List<FileFindings> findings = validation.findings();
        switch (format) {
            case "json" -> out.print(JsonReport.of(findings));
            case "sarif" -> out.print(SarifReport.of(findings, validation.rules()));
            case "markdown" -> out.print(MarkdownReport.of(findings));
            default -> {
                TextReport report = TextReport.in(isColoured() ? TextReport.Style.COLOURED : TextReport.Style.PLAIN);
                for (String line : report.lines(findings)) {
                    out.println(line);
                }
            }
        }
    }

    /** Picocli is asked, a dozen classes, unless nothing could make it say yes: a terminal or somebody's wish. */
    @SuppressWarnings("SystemConsoleNull") // a newer JVM has one without a terminal too, and is asked
    private static boolean isColoured() {
        boolean possible = System.console() != null
                || System.getenv("CLICOLOR_FORCE") != null
                || System.getProperty("picocli.ansi") != null
                || File.separatorChar == '\\'; // terminals of Windows that Java takes for none
        return possible && Ansi.AUTO.enabled();
    }

    private void check() {
        if (files.isEmpty()) {
            throw new WrongCallException("Missing FILE: name a definition, or the folder of a connector.");
        }
        if (properties != null && files.size() > 1) {
            throw new WrongCallException("--properties belongs to one definition, but " + files.size()
                    + " are named. Validate them one by one, or put each apiProperties.json beside its definition.");
        }
        if (!List.of("text", "json", "sarif", "markdown").contains(format)) {
            throw new WrongCallException(
                    "The format '" + format + "' is unknown. Known are text, json, sarif and markdown.");
        }
    }

    private ValidationPlan plan() {
        ValidationPlan plan = new ValidationPlan();
        if (profile != null) {
            plan.profile(named(profile));
        }
        if (config != null) {
            plan.configuration(config);
        }
        if (baseline != null) {
            plan.baseline(baseline);
        }
        for (Path schema : schemas) {
            plan.schema(schema);
        }
        if (writeBaseline) {
            plan.ignoringBaseline();
        }
        return independentPublisher ? plan.publisher(Publisher.INDEPENDENT) : plan;
    }

    private static Profile named(String name) {
        return Profile.of(name.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new WrongCallException(
                        "The profile '" + name + "' is unknown. Known are plain, certification and powerapps."));
    }
}
