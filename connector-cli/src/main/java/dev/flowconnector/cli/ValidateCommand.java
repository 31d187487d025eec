package dev.flowconnector.cli;

import dev.flowconnector.swagger.validate.Baseline;
import dev.flowconnector.swagger.validate.Validator;
import dev.flowconnector.swagger.validate.report.FileFindings;
import dev.flowconnector.swagger.validate.report.JsonReport;
import dev.flowconnector.swagger.validate.report.MarkdownReport;
import dev.flowconnector.swagger.validate.report.SarifReport;
import dev.flowconnector.swagger.validate.report.TextReport;
import dev.flowconnector.swagger.validate.rule.Profile;
import dev.flowconnector.swagger.validate.rule.Publisher;
import dev.flowconnector.swagger.validate.rule.Rule;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
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
            defaultValue = "plain",
            description = "plain, certification or powerapps. Default: ${DEFAULT-VALUE}.")
    private String profile = "plain";

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

    @Option(names = "--fix", description = "Mend what needs no decision, in the files themselves.")
    private boolean fix;

    @Option(names = "--list-rules", description = "List all rules and what they matter in each profile.")
    private boolean listRules;

    @Parameters(paramLabel = "FILE", description = "Definitions, or folders that hold one.")
    private List<Path> files = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (listRules) {
            RuleList.lines(rules()).forEach(out::println);
            return ExitCode.DONE.number();
        }
        check();
        Validator validator = validator();
        Validation validation = new Validation(validator);
        for (Path file : files) {
            ConnectorFiles connector = ConnectorFiles.find(file, properties);
            if (fix) {
                validation.fix(connector);
            }
            validation.validate(connector);
        }
        if (writeBaseline && baseline != null) {
            Files.writeString(baseline, validation.baseline().toJson());
            out.println("What is found now does not count any more: " + baseline);
            return ExitCode.DONE.number();
        }
        print(validation.findings(), out);
        out.flush();
        return validation.exitCode().number();
    }

    private void print(List<FileFindings> findings, PrintWriter out) {
        switch (format) {
            case "json" -> out.print(JsonReport.of(findings));
            case "sarif" -> out.print(SarifReport.of(findings, rules()));
            case "markdown" -> out.print(MarkdownReport.of(findings));
            default -> {
                boolean colours = Ansi.AUTO.enabled();
                TextReport.in(colours ? TextReport.Style.COLOURED : TextReport.Style.PLAIN)
                        .lines(findings)
                        .forEach(out::println);
            }
        }
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
        if (writeBaseline && baseline == null) {
            throw new WrongCallException("--write-baseline needs --baseline FILE, which says where to write.");
        }
    }

    private Validator validator() throws IOException {
        Profile chosen = Profile.of(profile.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new WrongCallException(
                        "The profile '" + profile + "' is unknown. Known are plain, certification and powerapps."));
        Validator.Builder builder = Validator.withProfile(chosen);
        ServiceLoader.load(Rule.class).forEach(builder::rule);
        builder.publisher(independentPublisher ? Publisher.INDEPENDENT : Publisher.OWNER);
        if (baseline != null && !writeBaseline) {
            builder.baseline(read(baseline));
        }
        return builder.build();
    }

    private static Baseline read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new WrongCallException(
                    "There is no baseline " + file + ". Write one with --baseline " + file + " --write-baseline.");
        }
        try {
            return Baseline.parse(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new WrongCallException(file + ": " + e.getMessage());
        }
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(Validator.builtInRules());
        ServiceLoader.load(Rule.class).forEach(rules::add);
        return rules;
    }
}
