package dev.flowconnector.swagger.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Runs the generator beside the project's classes, in one class loader below the platform's. What the project brings of
 * Jackson, Jakarta REST, Swagger annotations and our annotations is used as it is; what it lacks comes from us. Only
 * types of the JDK cross the border. Thread-safe: each run has its own loader.
 */
public final class Launcher {
    static final String ENTRY = "dev.flowconnector.swagger.bundle.GeneratorEntry";

    private Launcher() {}

    /**
     * Runs the generator in this JVM.
     *
     * @param projectClassPath the project's own classes, then its dependencies
     * @param generatorJars the generator and everything that it may need
     * @param request what to do, as the entry understands it
     * @return the entry's response
     * @throws LaunchException when the project's class path cannot be used
     */
    public static Map<String, Object> run(
            List<Path> projectClassPath, List<Path> generatorJars, Map<String, Object> request) {
        refuseNewerClassFiles(projectClassPath);
        ClassPathPlan plan = ClassPathPlan.of(projectClassPath, generatorJars);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(plan.urls().toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            JacksonVersions.check(loader);
            thread.setContextClassLoader(loader);
            return call(loader, request);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close the class loader of the generator", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @SuppressWarnings("unchecked") // the entry is ours and says so in its signature
    private static Map<String, Object> call(ClassLoader loader, Map<String, Object> request) {
        try {
            Object entry = Class.forName(ENTRY, true, loader).getConstructor().newInstance();
            return ((Function<Map<String, Object>, Map<String, Object>>) entry).apply(request);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The generator's jars do not hold " + ENTRY, e);
        }
    }

    private static void refuseNewerClassFiles(List<Path> projectClassPath) {
        Optional<ClassFileLevel> newer = ClassFileLevel.newerThanThisJvm(projectClassPath);
        if (newer.isPresent()) {
            throw new LaunchException("The class file " + newer.get().file() + " needs Java "
                    + newer.get().release() + ", and this is Java "
                    + Runtime.version().feature() + ". Run with Java "
                    + newer.get().release() + " or newer.");
        }
    }
}
