package dev.flowconnector.swagger.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the generator in a JVM of its own: one that starts fast, or that can load newer classes. Thread-safe. */
public final class ForkedLauncher {
    /**
     * The options of that JVM. It lives for a second or two, in which the optimising compiler costs more than it gains:
     * without it a run takes about half the processor time ({@code docs/benchmarks.md}).
     */
    public static final List<String> JVM_OPTIONS =
            List.of("-XX:+IgnoreUnrecognizedVMOptions", "-Xshare:auto", "-XX:TieredStopAtLevel=1");

    static final String CLASS_PATH = "classPath";
    static final String GENERATOR_JARS = "generatorJars";
    static final String REQUEST = "request";
    static final String RESPONSE = "response";
    static final String REFUSAL = "refusal";

    private ForkedLauncher() {}

    /** The executable that runs this JVM; empty where an application was shipped with a JVM and without it. */
    public static Optional<Path> javaOfThisJvm() {
        String name = File.separatorChar == '\\' ? "java.exe" : "java";
        return Optional.of(Path.of(System.getProperty("java.home"), "bin", name))
                .filter(Files::isExecutable);
    }

    /**
     * Runs the generator with a {@code java}.
     *
     * @param java the executable
     * @param projectClassPath the project's own classes, then its dependencies
     * @param generatorJars the generator and everything that it may need
     * @param request what to do, as the entry understands it
     * @return the entry's response
     * @throws LaunchException when the project's class path cannot be used
     */
    public static Map<String, Object> run(
            Path java, List<Path> projectClassPath, List<Path> generatorJars, Map<String, Object> request) {
        try {
            Path folder = Files.createTempDirectory("connector-generator"); // readable by its owner only
            try {
                return run(java, projectClassPath, generatorJars, request, folder);
            } finally {
                for (String name : List.of("request", "response", "output")) {
                    Files.deleteIfExists(folder.resolve(name));
                }
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + java, e);
        }
    }

    private static Map<String, Object> run(
            Path java, List<Path> projectClassPath, List<Path> generatorJars, Map<String, Object> request, Path folder)
            throws IOException {
        Path requestFile = folder.resolve("request");
        Path responseFile = folder.resolve("response");
        Path output = folder.resolve("output");
        Map<String, Object> message = new LinkedHashMap<>();
        message.put(CLASS_PATH, texts(projectClassPath));
        message.put(GENERATOR_JARS, texts(generatorJars));
        message.put(REQUEST, request);
        Wire.write(message, requestFile);
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(JVM_OPTIONS);
        command.addAll(List.of("-cp", ownLocation().toString(), ForkedMain.class.getName()));
        command.addAll(List.of(requestFile.toString(), responseFile.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int exit = waitFor(process);
        if (exit != 0 || !Files.exists(responseFile)) {
            throw new IllegalStateException(
                    "The generator ended with exit code " + exit + " in " + java + ":\n" + Files.readString(output));
        }
        return answer(Wire.read(responseFile));
    }

    @SuppressWarnings("unchecked") // written by ForkedMain
    private static Map<String, Object> answer(Map<String, Object> message) {
        if (message.get(REFUSAL) instanceof String refusal) {
            throw new LaunchException(refusal);
        }
        if (message.get(RESPONSE) instanceof Map<?, ?> response) {
            return (Map<String, Object>) response;
        }
        throw new IllegalStateException("The generator's answer has neither a response nor a refusal");
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the generator ran", e);
        }
    }

    private static Path ownLocation() {
        try {
            return Path.of(ForkedMain.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> texts(List<Path> paths) {
        return paths.stream().map(Path::toAbsolutePath).map(Path::toString).toList();
    }
}
