package dev.flowconnector.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals of a project share: where its connectors are, and that nothing is configured in vain. */
abstract class ProjectMojo extends AbstractMojo {
    /**
     * Folder of the connectors; each has a folder of its own below it when there are several.
     */
    @Parameter(property = "connector.outputDirectory", defaultValue = "${project.build.directory}/connector")
    private @Nullable File outputDirectory;

    /**
     * Does nothing when true.
     */
    @Parameter(property = "connector.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: connector.skip is true");
        } else {
            refuseUnknownParameters();
            run();
        }
    }

    abstract void run() throws MojoExecutionException, MojoFailureException;

    private void refuseUnknownParameters() throws MojoExecutionException {
        List<String> unknown = UnknownParameters.in(execution());
        if (!unknown.isEmpty()) {
            throw new MojoExecutionException("The plugin's <configuration> has the unknown parameter \""
                    + String.join("\", \"", unknown) + "\". Known are: "
                    + String.join(
                            ", ",
                            UnknownParameters.known(execution()
                                    .getMojoDescriptor()
                                    .getPluginDescriptor()
                                    .getMojos()))
                    + ".");
        }
    }

    final Path outputDirectory() {
        return required(outputDirectory).toPath().toAbsolutePath();
    }

    final MavenProject project() {
        return required(project);
    }

    final MojoExecution execution() {
        return required(execution);
    }

    final MavenSession session() {
        return required(session);
    }

    static <T> T required(@Nullable T injected) {
        return Objects.requireNonNull(injected, "injected by Maven");
    }
}
