package dev.flowconnector.jaxrs.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.flowconnector.core.content.ContentLimits;
import dev.flowconnector.core.operation.Operations;
import dev.flowconnector.core.operation.store.ContentStore;
import dev.flowconnector.jaxrs.ConnectorFeature;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import dev.flowconnector.jaxrs.TestServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.glassfish.jersey.server.ResourceConfig;

/** A service in a process of its own, whose work never ends; it can be killed as nothing in this process can. */
final class ServiceProcess implements AutoCloseable {
    private final Process process;
    private final int port;

    private ServiceProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts and waits until requests are accepted. */
    static ServiceProcess start(Path temporary, Path contents) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServiceProcess.class.getName(),
                        temporary.toString(),
                        contents.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String line = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).readLine();
        if (line == null) {
            process.destroyForcibly();
            throw new IOException("The process ended before it listened");
        }
        return new ServiceProcess(process, Integer.parseInt(line));
    }

    int port() {
        return port;
    }

    long id() {
        return process.pid();
    }

    /** Ends it at once: no shutdown hook, no finally. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    public static void main(String[] folders) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Operations operations = Operations.builder()
                .handler(new Jobs.Writing(never))
                .contents(ContentStore.directory(Path.of(folders[1])))
                .build();
        ConnectorRuntime runtime = ConnectorRuntime.builder(URI.create("https://api.contoso.example/"))
                .operations(operations)
                .contents(ContentLimits.ofDefaults().withDirectory(Path.of(folders[0])))
                .build();
        TestServer server = TestServer.of(
                new ResourceConfig().register(new JobsResource(operations)).register(new ConnectorFeature(runtime)));
        System.out.println(server.port());
        never.await();
    }
}
