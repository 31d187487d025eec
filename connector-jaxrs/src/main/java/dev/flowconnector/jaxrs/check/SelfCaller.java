package dev.flowconnector.jaxrs.check;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Calls a URL of the application from outside and without credentials, and explains what comes back. */
public final class SelfCaller {
    private static final int MAX_BODY = 64 * 1024;

    private final HttpClient client;
    private final Duration timeout;

    /**
     * A caller.
     *
     * @param timeout for each of the calls
     */
    public SelfCaller(Duration timeout) {
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Reads the URL as the platform reads a status, and calls it as the platform ends a subscription.
     *
     * @param base where the application should be
     * @param url a check URL below it
     * @param subject what the URL was made for
     * @return what is wrong; empty if nothing is
     */
    public CompletableFuture<List<String>> check(URI base, URI url, String subject) {
        Explanations explanations = new Explanations(base, url);
        CompletableFuture<Optional<String>> read = call("GET", url)
                .thenApply(answer -> explanations.ofReading(answer, subject))
                .exceptionally(failure -> Optional.of(explanations.ofFailure(failure)));
        return read.thenCompose(problem -> problem.isPresent()
                ? CompletableFuture.completedFuture(List.of(problem.get()))
                : call("DELETE", url)
                        .thenApply(explanations::ofEnding)
                        .exceptionally(failure -> Optional.of(explanations.ofFailure(failure)))
                        .thenApply(second -> second.stream().toList()));
    }

    private CompletableFuture<Answer> call(String method, URI url) {
        HttpRequest request = HttpRequest.newBuilder(url)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(timeout)
                .header("User-Agent", "connector-sdk-self-check")
                .build();
        CompletableFuture<HttpResponse<byte[]>> exchange =
                client.sendAsync(request, response -> new FirstBytes(MAX_BODY));
        // The client's own timeout ends with the headers.
        CompletableFuture<Answer> answer =
                exchange.thenApply(SelfCaller::answer).orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
        return answer.whenComplete((some, failure) -> exchange.cancel(true));
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.headers().firstValue("Location").orElse(""),
                new String(response.body(), StandardCharsets.UTF_8));
    }

    /** What came back. */
    record Answer(int status, String type, String location, String body) {

        boolean isPage() {
            return type.startsWith("text/html") || body.stripLeading().startsWith("<");
        }

        /** An error in the shape that only this library writes. */
        boolean isOurError(String code) {
            return Stream.of("\"code\":\"" + code + "\"", "\"error\":{", "\"requestId\":")
                    .allMatch(body::contains);
        }
    }
}
