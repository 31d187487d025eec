package dev.flowconnector.examples.apimonitor.monitor;

import dev.flowconnector.examples.apimonitor.collection.ApiRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Sends the requests of a collection, to this machine and to hosts that were allowed, and to nobody else. */
public final class RequestSender {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    // Redirects are not followed: they could lead to a host that was not allowed.
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final Set<String> allowedHosts;

    /** A sender that may call further hosts. */
    public RequestSender(Set<String> allowedHosts) {
        this.allowedHosts = Set.copyOf(allowedHosts);
    }

    /** Sends a request and returns the status of the answer; empty when there was none. */
    OptionalInt send(ApiRequest request, Map<String, String> variables) throws InterruptedException {
        Optional<URI> target = target(request.url(), variables);
        if (target.isEmpty()) {
            return OptionalInt.empty();
        }
        HttpRequest message = HttpRequest.newBuilder(target.get())
                .timeout(PATIENCE)
                .method(request.method(), BodyPublishers.noBody())
                .build();
        try {
            return OptionalInt.of(
                    client.send(message, BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }

    private Optional<URI> target(String url, Map<String, String> variables) {
        String text = url;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            text = text.replace("{{" + variable.getKey() + "}}", variable.getValue());
        }
        try {
            URI uri = URI.create(text);
            return isAllowed(uri) ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isAllowed(URI uri) {
        if (uri.getHost() == null || !Set.of("http", "https").contains(String.valueOf(uri.getScheme()))) {
            return false;
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(host) || allowedHosts.contains(host);
    }
}
