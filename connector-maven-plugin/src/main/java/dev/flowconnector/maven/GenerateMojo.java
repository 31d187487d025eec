package dev.flowconnector.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Generates the connector of a Jakarta REST API from its compiled classes. Needs no configuration; does nothing when
 * nothing has changed since the last time.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public final class GenerateMojo extends ConnectorMojo {
    @Override
    void run(ProjectInputs inputs) throws MojoExecutionException, MojoFailureException {
        try {
            UpToDate upToDate = upToDate(inputs);
            if (upToDate.isUnchanged()) {
                getLog().info("Nothing has changed: " + outputDirectory() + " is up to date");
                return;
            }
            upToDate.forget();
            generate("generate", inputs);
            upToDate.remember();
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot compare with the last run: " + e.getMessage(), e);
        }
    }

    private UpToDate upToDate(ProjectInputs inputs) throws IOException {
        Map<String, Object> configuration = configuration();
        List<Path> files = new ArrayList<>(inputs.classDirectories());
        files.addAll(inputs.classPath());
        files.addAll(inputs.sourceRoots());
        files.addAll(inputs.sourceJars());
        files.addAll(generatorJars());
        files.add(lockFile());
        files.add(project().getFile().toPath()); // the project's names, and whatever it configures
        for (String key : List.of("icon", "script")) {
            if (configuration.get(key) instanceof String path) {
                files.add(project().getBasedir().toPath().resolve(path));
            }
        }
        Path status = Path.of(project().getBuild().getDirectory(), "maven-status", "connector-maven-plugin");
        String values = inputs.toString() + project().getId() + configuration;
        return new UpToDate(status.resolve(execution().getExecutionId() + ".state"), outputDirectory(), files, values);
    }
}
