package dev.flowconnector.maven;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.files.UnusableFileException;
import dev.flowconnector.swagger.validate.files.Validation;
import dev.flowconnector.swagger.validate.files.ValidationPlan;
import dev.flowconnector.swagger.validate.report.FileFindings;
import dev.flowconnector.swagger.validate.report.TextReport;
import dev.flowconnector.swagger.validate.rule.Profile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Validates the connectors that were generated: definition, properties, icon, script and the rest of each folder. Fails
 * when there are errors. The goal {@code connector:rules} lists what is checked.
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ValidateMojo extends ProjectMojo {
    private static final String CONFIGURATION = "connector-validation.json";

    /**
     * Whose demands count: {@code plain}, what import refuses and what breaks when a flow runs; {@code certification},
     * what Microsoft's reviewers demand as well; {@code powerapps}, what Power Apps does not load. Default: that of the
     * configuration, else {@code plain}.
     */
    @Parameter(property = "connector.profile")
    private @Nullable String profile;

    /**
     * File with severities, suppressions and what else the team has decided; it may be absent.
     */
    @Parameter(property = "connector.validation", defaultValue = "${project.basedir}/" + CONFIGURATION)
    private @Nullable File validation;

    /**
     * File with findings that do not count. Default: that of the configuration, else none.
     */
    @Parameter(property = "connector.baseline")
    private @Nullable File baseline;

    /**
     * Writes what is found now to the baseline, so that it does not count any more.
     */
    @Parameter(property = "connector.writeBaseline", defaultValue = "false")
    private boolean writeBaseline;

    /**
     * Microsoft's JSON schemas, for definitions or for properties, as a second opinion.
     */
    @Parameter(property = "connector.schemas")
    private List<File> schemas = List.of();

    /**
     * Reports to write beside what is printed: {@code sarif}, {@code markdown}, {@code json}.
     */
    @Parameter(property = "connector.reports")
    private List<String> reports = List.of();

    /**
     * Folder of the reports; they are called {@code validation.sarif}, {@code validation.md}, {@code validation.json}.
     */
    @Parameter(property = "connector.reportDirectory", defaultValue = "${project.build.directory}/connector-reports")
    private @Nullable File reportDirectory;

    /**
     * Does not validate when true.
     */
    @Parameter(property = "connector.skipValidation", defaultValue = "false")
    private boolean skipValidation;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (skipValidation) {
            getLog().info("Skipped: connector.skipValidation is true");
            return;
        }
        try {
            List<Path> definitions = ConnectorFolders.definitions(outputDirectory());
            if (!definitions.isEmpty()) {
                validate(definitions);
            } else if (project().getPackaging().equals("pom")) {
                getLog().info("Skipped: a project of packaging pom, and no connector in " + outputDirectory());
            } else {
                throw new MojoFailureException("There is no connector in " + outputDirectory()
                        + ". The goal connector:generate makes it; let it run before this goal.");
            }
        } catch (UnusableFileException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot read or write a file: " + e.getMessage(), e);
        }
    }

    private void validate(List<Path> definitions) throws IOException, MojoFailureException {
        Validation run = plan().begin();
        for (Path definition : definitions) {
            run.validate(definition, ConnectorFolders.propertiesOf(definition));
        }
        if (writeBaseline) {
            getLog().info("What is found now does not count any more: " + run.writeBaseline());
            return;
        }
        getLog().info("Validated " + definitions.size()
                + (definitions.size() == 1 ? " connector in " : " connectors in ") + run.shown(outputDirectory())
                + ":");
        new ReportFiles(required(reportDirectory).toPath(), reports).write(run);
        print(run);
        if (run.hasErrors()) {
            throw new MojoFailureException("The connector has errors, see above");
        }
    }

    private ValidationPlan plan() throws MojoFailureException {
        Path base = project().getBasedir().toPath();
        List<Path> sources = new ArrayList<>(List.of(base));
        for (MavenProject module : session().getProjects()) {
            for (String root : module.getCompileSourceRoots()) {
                sources.add(Path.of(root));
            }
        }
        ValidationPlan plan = new ValidationPlan().namesFrom(Path.of(session().getExecutionRootDirectory()), sources);
        Path configuration = required(validation).toPath();
        if (Files.exists(configuration) || !configuration.equals(base.resolve(CONFIGURATION))) {
            plan.configuration(configuration);
        }
        if (profile != null) {
            plan.profile(Profile.of(profile)
                    .orElseThrow(() -> new MojoFailureException("The profile \"" + profile
                            + "\" is unknown. Known are plain, certification and powerapps.")));
        }
        if (baseline != null) {
            plan.baseline(baseline.toPath());
        }
        for (File schema : schemas) {
            plan.schema(schema.toPath());
        }
        return writeBaseline ? plan.ignoringBaseline() : plan;
    }

    private void print(Validation run) {
        boolean warns = false;
        for (FileFindings file : run.findings()) {
            for (Finding finding : file.findings()) {
                warns |= finding.severity() == Severity.WARNING;
            }
        }
        for (String line : TextReport.in(TextReport.Style.PLAIN).lines(run.findings())) {
            if (run.hasErrors()) {
                getLog().error(line);
            } else if (warns) {
                getLog().warn(line);
            } else {
                getLog().info(line);
            }
        }
    }
}
