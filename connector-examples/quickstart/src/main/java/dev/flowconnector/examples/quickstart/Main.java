package dev.flowconnector.examples.quickstart;

import dev.flowconnector.jaxrs.ConnectorFeature;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Starts two resources on a server. */
public final class Main {
    private Main() {}

    /** Runs on port 8080 until the process is stopped. */
    public static void main(String[] arguments) throws InterruptedException {
        HttpServer server = start(8080);
        System.out.println("Try: curl http://localhost:8080/orders");
        new CountDownLatch(1).await();
        server.shutdownNow();
    }

    static HttpServer start(int port) {
        URI url = URI.create("http://localhost:" + port + "/");
        Orders orders = new Orders();
        return GrizzlyHttpServerFactory.createHttpServer(
                url,
                new ResourceConfig()
                        .registerInstances(new OrdersResource(orders), new ShipmentsResource(orders))
                        .register(new ConnectorFeature(
                                ConnectorRuntime.builder(url).build())));
    }
}
