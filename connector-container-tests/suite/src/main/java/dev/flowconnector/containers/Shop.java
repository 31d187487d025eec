package dev.flowconnector.containers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.flowconnector.containers.app.ShopApplication;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The running application, seen by the platform: URLs on the public address arrive through its gateway. */
final class Shop {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final ShopApplication application;
    private final URI base;
    private final Secrets secrets;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Shop(ShopApplication application, URI base, Secrets secrets) {
        this.application = application;
        this.base = base;
        this.secrets = secrets;
        secrets.add(ShopApplication.CREDENTIALS);
    }

    ShopApplication application() {
        return application;
    }

    /** Where the gateway sends a URL of the public address, or a path below it. */
    URI inside(String url) {
        for (String address : new String[] {ShopApplication.PUBLIC_URL, ShopApplication.REFERRER + "/"}) {
            if (url.startsWith(address)) {
                return base.resolve(url.substring(address.length()));
            }
        }
        return base.resolve(url);
    }

    /** All that was logged or printed so far. */
    String log() {
        return secrets.log();
    }

    /** Names something that must not stand in the log. */
    void hide(String secret) {
        secrets.add(secret);
    }

    /** Reads with credentials. */
    Answer get(String path) {
        return send(request(path).GET(), true);
    }

    /** Reads as the platform may read what it was told to come back to: without credentials. */
    Answer poll(String url) {
        return send(request(url).GET(), false);
    }

    /** Polls; the answer may be one that the server gives before the application is asked. */
    Answer unchecked(String url) {
        return exchange(request(url).GET());
    }

    /** Posts JSON with credentials. */
    Answer post(String path, String json) {
        return post(path, "application/json", BodyPublishers.ofString(json));
    }

    /** Posts with credentials. */
    Answer post(String path, String mediaType, BodyPublisher body) {
        return send(request(path).header("Content-Type", mediaType).POST(body), true);
    }

    /** Ends something, as the platform does: without credentials. */
    Answer delete(String url) {
        return send(request(url).DELETE(), false);
    }

    HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(inside(url)).timeout(SOON);
    }

    Answer withCredentials(HttpRequest.Builder request) {
        return send(request, true);
    }

    Answer withoutCredentials(HttpRequest.Builder request) {
        return send(request, false);
    }

    /** Polls until the operation has ended. */
    Answer finished(String location) {
        return await().atMost(SOON)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> poll(location), answer -> answer.status() != 202);
    }

    /** Starts work and polls it until it has ended. */
    Answer done(Answer accepted) {
        assertThat(accepted.status()).as("%s", accepted).isEqualTo(202);
        return finished(accepted.location());
    }

    /** Sends a request from another address of this machine, and reads until the connection ends. */
    String raw(String from, String request) throws IOException {
        InetAddress server = InetAddress.getByName(base.getHost());
        try (Socket socket = new Socket(server, base.getPort(), InetAddress.getByName(from), 0)) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            secrets.learn(answer);
            return answer;
        }
    }

    private Answer send(HttpRequest.Builder request, boolean credentials) {
        if (credentials) {
            request.header("Authorization", ShopApplication.CREDENTIALS);
        }
        Answer answer = exchange(request);
        Protocol.check(answer);
        return answer;
    }

    private Answer exchange(HttpRequest.Builder request) {
        Answer answer;
        try {
            answer = new Answer(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new AssertionError("No answer: " + request.build(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
        secrets.learn(answer);
        return answer;
    }
}
