package dev.flowconnector.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.glassfish.grizzly.http.server.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    private final HttpServer server = Main.start(0);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    @Test
    void list_showsTheOrdersThatThereAre() throws Exception {
        assertThat(send(request("orders")).body())
                .isEqualTo("[{\"id\":\"1001\",\"customerName\":\"Ada\",\"status\":\"SHIPPED\"},"
                        + "{\"id\":\"1002\",\"customerName\":\"Grace\",\"status\":\"OPEN\"}]");
    }

    @Test
    void ship_changesTheOrder() throws Exception {
        send(request("shipments/1002").POST(BodyPublishers.noBody()));
        assertThat(send(request("orders/1002")).body()).contains("SHIPPED");
    }

    @Test
    void unknownOrder_isAnErrorThatTheDesignerCanShow() throws Exception {
        HttpResponse<String> answer = send(request("orders/7"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"message\":\"Order \\\"7\\\" does not exist.\"");
    }

    private HttpRequest.Builder request(String path) {
        int port = server.getListener("grizzly").getPort();
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
