package dev.flowconnector.maven;

import java.io.File;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compares the connector that the classes give today with the published one in the lock file, and fails when existing
 * flows, apps or connections break.
 */
@Mojo(
        name = "diff",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public final class DiffMojo extends ConnectorMojo {
    /**
     * File with the breaking changes that are made all the same, each with the reason.
     */
    @Parameter(
            property = "connector.acceptedChanges",
            defaultValue = "${project.basedir}/connector-accepted-changes.json")
    private @Nullable File acceptedChanges;

    @Override
    void run(ProjectInputs inputs) throws MojoExecutionException, MojoFailureException {
        Map<String, Object> more =
                acceptedChanges == null ? Map.of() : Map.of("acceptedChanges", acceptedChanges.getAbsolutePath());
        generate("diff", inputs, more);
    }
}
