package dev.flowconnector.benchmarks.generate;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * An API of a chosen size: ten operations and three models for each resource class, with Javadoc.
 *
 * @param sources source root
 * @param classes class folder
 * @param resources names of the resource classes
 */
record SyntheticApi(Path sources, Path classes, List<String> resources) {
    private static final int OPERATIONS_PER_CLASS = 10;

    SyntheticApi {
        resources = List.copyOf(resources);
    }

    /** Writes and compiles the API below a folder. */
    static SyntheticApi create(int operations, Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> resources = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < operations / OPERATIONS_PER_CLASS; i++) {
            String number = String.format(Locale.ROOT, "%03d", i);
            String packageName = "synthetic.r" + number;
            Path folderOfPackage = Files.createDirectories(sources.resolve(packageName.replace('.', '/')));
            for (String type : List.of("Order", "Line", "Customer", "Resource")) {
                String name = type.equals("Resource") ? "Order" + number + "Resource" : type + number;
                Path file = folderOfPackage.resolve(name + ".java");
                Files.writeString(file, SyntheticSources.of(type, number));
                files.add(file);
            }
            resources.add(packageName + ".Order" + number + "Resource");
        }
        compile(files, classes);
        Files.write(folder.resolve("resources.txt"), resources);
        return new SyntheticApi(sources, classes, resources);
    }

    /** An API that was created before. */
    static SyntheticApi open(Path folder) throws IOException {
        return new SyntheticApi(
                folder.resolve("sources"),
                folder.resolve("classes"),
                Files.readAllLines(folder.resolve("resources.txt")));
    }

    /** The resource classes, loaded anew. */
    List<Class<?>> load() throws ClassNotFoundException, MalformedURLException {
        URL[] folder = {classes.toUri().toURL()};
        // Stays open as long as the classes live.
        @SuppressWarnings("resource")
        URLClassLoader loader = new URLClassLoader(folder, SyntheticApi.class.getClassLoader());
        List<Class<?>> loaded = new ArrayList<>();
        for (String name : resources) {
            loaded.add(Class.forName(name, false, loader));
        }
        return loaded;
    }

    private static void compile(List<Path> files, Path classes) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "needs a JDK");
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-parameters",
                    "-g",
                    "-proc:none",
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(
                            null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!compiled) {
                throw new IllegalStateException("The synthetic API does not compile.");
            }
        }
    }
}
