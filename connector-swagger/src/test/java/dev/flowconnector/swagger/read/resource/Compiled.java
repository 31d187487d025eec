package dev.flowconnector.swagger.read.resource;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Classes of a small project, compiled into a folder: what a test needs when loading a class must go its own way. */
record Compiled(Path folder) {

    /** Compiles sources against the class path of the tests; each begins with its package and has one public type. */
    static Compiled in(Path folder, String... sources) throws IOException {
        Path sourceFolder = Files.createTempDirectory(Files.createDirectories(folder.getParent()), "sources");
        List<String> arguments = new ArrayList<>(List.of(
                "-parameters",
                "-g",
                "-proc:none",
                "-cp",
                folder + File.pathSeparator + System.getProperty("java.class.path"),
                "-d",
                Files.createDirectories(folder).toString()));
        for (String source : sources) {
            String name = source.replaceAll("(?s).*?(?:class|interface|record|package-info) ?(\\w*).*", "$1");
            boolean packageInfo = !source.matches("(?s).*\\b(class|interface|record) .*");
            Path file = Files.createDirectories(sourceFolder.resolve(Integer.toString(arguments.size())))
                    .resolve((packageInfo ? "package-info" : name) + ".java");
            arguments.add(Files.writeString(file, source).toString());
        }
        int outcome = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (outcome != 0) {
            throw new AssertionError("The sample sources do not compile.");
        }
        return new Compiled(folder);
    }

    void delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }

    Path jar(String name) throws IOException {
        Path jar = folder.resolveSibling(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(folder.relativize(file).toString().replace('\\', '/')));
                entries.write(Files.readAllBytes(file));
            }
        }
        return jar;
    }

    URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, Compiled.class.getClassLoader());
    }
}
