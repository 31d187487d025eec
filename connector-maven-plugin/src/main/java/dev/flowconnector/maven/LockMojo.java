package dev.flowconnector.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the lock file, which ties methods to operation ids and keeps the published definition as the base of later
 * comparisons. Run it after publishing, and check the file in: {@code mvn compile connector:lock}.
 */
@Mojo(name = "lock", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class LockMojo extends ConnectorMojo {
    @Override
    void run(ProjectInputs inputs) throws MojoExecutionException, MojoFailureException {
        generate("lock", inputs);
    }
}
