package dev.flowconnector.maven;

import dev.flowconnector.swagger.launch.ClassFileLevel;
import dev.flowconnector.swagger.launch.ForkedLauncher;
import dev.flowconnector.swagger.launch.LaunchException;
import dev.flowconnector.swagger.launch.Launcher;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/** What the goals share that read classes: collect the project's inputs, run the generator beside them, tell the outcome. */
abstract class ConnectorMojo extends ConfiguredMojo {
    private static final Set<String> OF_VALIDATION = Set.of("com.networknt", "com.ethlo.time", "org.slf4j");

    /**
     * The lock file, which keeps operation ids and the last published definition.
     */
    @Parameter(property = "connector.lockFile", defaultValue = "${project.basedir}/connector-lock.json")
    private @Nullable File lockFile;

    @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
    private List<Artifact> pluginArtifacts = List.of();

    @Inject
    private @Nullable ToolchainManager toolchainManager;

    @Override
    final void run() throws MojoExecutionException, MojoFailureException {
        if (project().getPackaging().equals("pom")) {
            getLog().info("Skipped: a project of packaging pom has no classes");
        } else {
            run(ProjectInputs.of(project(), session().getProjects()));
        }
    }

    abstract void run(ProjectInputs inputs) throws MojoExecutionException, MojoFailureException;

    /** Runs the generator and prints what it has to say. */
    final void generate(String goal, ProjectInputs inputs) throws MojoExecutionException, MojoFailureException {
        generate(goal, inputs, Map.of());
    }

    /** Runs the generator with what only this goal asks for, and prints what it has to say. */
    final void generate(String goal, ProjectInputs inputs, Map<String, Object> more)
            throws MojoExecutionException, MojoFailureException {
        Map<String, Object> request = request(goal, inputs);
        request.putAll(more);
        Map<String, Object> response = launch(request, inputs);
        boolean breaking = "breaking".equals(response.get("status"));
        boolean failed = breaking || "errors".equals(response.get("status"));
        for (Object line : (List<?>) Objects.requireNonNull(response.get("log"), "log")) {
            if (failed) {
                getLog().error(line.toString());
            } else {
                getLog().info(line.toString());
            }
        }
        if (failed) {
            throw new MojoFailureException(
                    breaking
                            ? "The connector breaks what was published, see above"
                            : "The connector has errors, see above; nothing was written");
        }
    }

    private Map<String, Object> launch(Map<String, Object> request, ProjectInputs inputs)
            throws MojoExecutionException, MojoFailureException {
        Optional<ClassFileLevel> newer = ClassFileLevel.newerThanThisJvm(inputs.classDirectories());
        try {
            // A JVM of its own, even where Maven's could load the classes: started for one short run, it needs half the
            // time.
            Optional<Path> java = newer.isPresent()
                    ? Optional.of(new JavaToolchain(required(toolchainManager), session()).javaFor(newer.get()))
                    : ForkedLauncher.javaOfThisJvm();
            if (java.isEmpty()) {
                return Launcher.run(inputs.classPath(), generatorJars(), request);
            }
            getLog().debug("Generating with " + java.get());
            return ForkedLauncher.run(java.get(), inputs.classPath(), generatorJars(), request);
        } catch (LaunchException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (RuntimeException | LinkageError e) {
            throw new MojoExecutionException(
                    "The generator broke down. This is a bug in it: please report it with the output of mvn -e.", e);
        }
    }

    private Map<String, Object> request(String goal, ProjectInputs inputs) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("goal", goal);
        request.put("baseDirectory", project().getBasedir().getAbsolutePath());
        request.put("outputDirectory", outputDirectory().toString());
        request.put("lockFile", lockFile().toString());
        request.put("classDirectories", texts(inputs.classDirectories()));
        request.put("classPath", texts(inputs.classPath()));
        request.put("packages", List.of());
        request.put("classes", List.of());
        request.put("sourceRoots", texts(inputs.sourceRoots()));
        request.put("sourceJars", texts(inputs.sourceJars()));
        request.put("project", describe(project()));
        request.put("configuration", configuration());
        return request;
    }

    private static Map<String, Object> describe(MavenProject project) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("groupId", project.getGroupId());
        description.put("artifactId", project.getArtifactId());
        description.put("version", project.getVersion());
        description.put("name", Objects.requireNonNullElse(project.getName(), ""));
        description.put("description", Objects.requireNonNullElse(project.getDescription(), ""));
        description.put("url", Objects.requireNonNullElse(project.getUrl(), ""));
        return description;
    }

    /** The generator and everything that it may need; not the plugin's own jar, nor what only validates. */
    final List<Path> generatorJars() {
        String plugin = execution().getPlugin().getArtifactId();
        return pluginArtifacts.stream()
                .filter(artifact -> artifact.getFile() != null
                        && !artifact.getArtifactId().equals(plugin)
                        && !artifact.getGroupId().startsWith("org.codehaus.plexus")
                        && !OF_VALIDATION.contains(artifact.getGroupId()))
                .map(artifact -> artifact.getFile().toPath())
                .toList();
    }

    final Path lockFile() {
        return required(lockFile).toPath().toAbsolutePath();
    }

    private static List<String> texts(List<Path> paths) {
        return paths.stream().map(Path::toString).toList();
    }
}
