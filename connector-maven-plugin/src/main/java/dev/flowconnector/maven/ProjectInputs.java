package dev.flowconnector.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/**
 * What a project is made of.
 *
 * @param classDirectories compiled classes of the project and of the modules of this build that it depends on
 * @param classPath the project's own classes, then its dependencies in Maven's order
 * @param sourceRoots sources of the project and of those modules
 * @param sourceJars sources of other dependencies, as far as they are in the local repository already
 */
record ProjectInputs(List<Path> classDirectories, List<Path> classPath, List<Path> sourceRoots, List<Path> sourceJars) {
    ProjectInputs {
        classDirectories = List.copyOf(classDirectories);
        classPath = List.copyOf(classPath);
        sourceRoots = List.copyOf(sourceRoots);
        sourceJars = List.copyOf(sourceJars);
    }

    /**
     * Collects them.
     *
     * @param project the project, dependencies resolved
     * @param reactor the projects of this build
     */
    static ProjectInputs of(MavenProject project, List<MavenProject> reactor) {
        Set<Path> classDirectories = new LinkedHashSet<>();
        Set<Path> classPath = new LinkedHashSet<>();
        Set<Path> sourceRoots = new LinkedHashSet<>();
        List<Path> sourceJars = new ArrayList<>();
        addModule(project, classDirectories, sourceRoots);
        classPath.addAll(classDirectories);
        for (Artifact artifact : project.getArtifacts()) {
            File file = artifact.getFile();
            if (file == null
                    || Artifact.SCOPE_TEST.equals(artifact.getScope())
                    || !artifact.getArtifactHandler().isAddedToClasspath()) {
                continue;
            }
            classPath.add(file.toPath());
            Optional<MavenProject> module = moduleOf(artifact, reactor);
            if (module.isPresent()) {
                addModule(module.get(), classDirectories, sourceRoots);
            } else {
                sourcesOf(file.toPath()).ifPresent(sourceJars::add);
            }
        }
        return new ProjectInputs(
                List.copyOf(classDirectories), List.copyOf(classPath), List.copyOf(sourceRoots), sourceJars);
    }

    private static void addModule(MavenProject module, Set<Path> classDirectories, Set<Path> sourceRoots) {
        Path classes = Path.of(module.getBuild().getOutputDirectory());
        if (Files.isDirectory(classes)) {
            classDirectories.add(classes);
        }
        for (String root : module.getCompileSourceRoots()) {
            Path folder = Path.of(root);
            if (Files.isDirectory(folder)) {
                sourceRoots.add(folder);
            }
        }
    }

    private static Optional<MavenProject> moduleOf(Artifact artifact, List<MavenProject> reactor) {
        if (artifact.hasClassifier() && !"classes".equals(artifact.getClassifier())) {
            return Optional.empty(); // test jars and the like are not the module's classes
        }
        return reactor.stream()
                .filter(module -> module.getGroupId().equals(artifact.getGroupId())
                        && module.getArtifactId().equals(artifact.getArtifactId())
                        && module.getVersion().equals(artifact.getBaseVersion()))
                .findFirst();
    }

    private static Optional<Path> sourcesOf(Path jar) {
        String name = jar.getFileName().toString();
        if (!name.endsWith(".jar")) {
            return Optional.empty();
        }
        Path sources = jar.resolveSibling(name.substring(0, name.length() - ".jar".length()) + "-sources.jar");
        return Optional.of(sources).filter(Files::isRegularFile);
    }
}
