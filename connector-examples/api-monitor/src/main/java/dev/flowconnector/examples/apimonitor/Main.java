package dev.flowconnector.examples.apimonitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Starts the service and says how to look at it. */
public final class Main {
    // Jersey warns of resources that are objects instead of classes; what it says of them is not so.
    private static final Logger JERSEY = Logger.getLogger("org.glassfish.jersey");

    private Main() {}

    /**
     * Runs until the process is stopped.
     *
     * @param arguments the folder in which the build put the connector
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        JERSEY.setLevel(Level.SEVERE);
        Settings settings = Settings.of(System.getenv());
        try (ApiMonitor monitor = ApiMonitor.start(settings)) {
            String url = "http://localhost:" + monitor.port();
            System.out.println();
            System.out.println("The API monitor runs at " + url + " until you press Ctrl+C.");
            System.out.println("Its connector: " + connectorFolder(arguments));
            System.out.println("Try it:");
            System.out.println("  curl -H 'X-Api-Key: " + settings.apiKey() + "' " + url + "/workspaces/"
                    + SeedData.WORKSPACE + "/collections");
            new CountDownLatch(1).await();
        }
    }

    private static String connectorFolder(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/connector");
        if (!Files.isDirectory(folder)) {
            return "not generated yet; the Maven build does it";
        }
        try (Stream<Path> files = Files.walk(folder)) {
            Optional<Path> definition = files.filter(file -> file.endsWith("apiDefinition.swagger.json"))
                    .sorted()
                    .findFirst();
            return definition
                    .map(file ->
                            String.valueOf(file.toAbsolutePath().normalize().getParent()))
                    .orElse("not generated yet; the Maven build does it");
        }
    }
}
