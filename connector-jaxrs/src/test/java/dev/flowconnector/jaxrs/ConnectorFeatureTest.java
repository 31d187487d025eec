package dev.flowconnector.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.operation.Operations;
import dev.flowconnector.core.operation.RetryAfter;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.test.JerseyTest;
import org.glassfish.jersey.test.TestProperties;
import org.junit.jupiter.api.Test;

class ConnectorFeatureTest extends JerseyTest {
    private static final String PUBLIC = "https://api.contoso.example/base/";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Numbers numbers;
    private List<String> ended;
    private CountDownLatch gate;

    @Override
    protected Application configure() {
        forceSet(TestProperties.CONTAINER_PORT, "0");
        numbers = new Numbers();
        ended = new CopyOnWriteArrayList<>();
        gate = new CountDownLatch(1);
        Operations operations = Operations.builder()
                .retryAfter(RetryAfter.fixed(Duration.ofSeconds(7)))
                .build();
        ConnectorRuntime runtime = ConnectorRuntime.builder(URI.create(PUBLIC))
                .operations(operations)
                .subscriptions(ended::add)
                .pollSource(numbers)
                .pageSource(numbers.pages())
                .build();
        return new ResourceConfig()
                .register(new ShopResource(operations, numbers, gate))
                .register(new DenyAll())
                .register(new ConnectorFeature(runtime));
    }

    @Test
    void longOperation_answers202UntilItIsDone_then200Twice() throws Exception {
        HttpResponse<String> accepted =
                post("shop/reports", "{\"file\": {\"$content-type\": \"text/csv\", \"$content\": \"YTti\"}}");
        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(header(accepted, "Retry-After")).isEqualTo("7");
        String location = header(accepted, "Location");
        assertThat(location).startsWith(PUBLIC + "_connector/operations/");

        HttpResponse<String> running = getWithoutKey(location);
        assertThat(running.statusCode()).isEqualTo(202);
        assertThat(header(running, "Retry-After")).isEqualTo("7");
        assertThat(header(running, "Location")).isEqualTo(location);

        gate.countDown();
        assertThat(finished(location).body()).isEqualTo("{\"size\":3,\"type\":\"text/csv\"}");
        HttpResponse<String> again = getWithoutKey(location);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(header(again, "Content-Type")).isEqualTo("application/json");
    }

    @Test
    void fileAsResult_isRawBytesWithItsType() throws Exception {
        HttpResponse<String> done = finished(header(post("shop/files", "\"x\""), "Location"));
        assertThat(done.body()).isEqualTo("\"x\"");
        assertThat(header(done, "Content-Type")).isEqualTo("application/pdf");
    }

    @Test
    void failedOperation_answers422WithTheErrorBody() throws Exception {
        HttpResponse<String> failed = finished(header(post("shop/failures", ""), "Location"));
        assertError(failed, 422, "OutOfPaper", "The printer has no paper.");
    }

    @Test
    void wholeBodyFile_keepsBytesTypeAndName() throws Exception {
        HttpResponse<String> echo = client.send(
                request("shop/echo")
                        .header("X-Api-Key", "good")
                        .header("Content-Type", "image/x-test")
                        .POST(BodyPublishers.ofString("{not json"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(echo.body()).isEqualTo("{not json");
        assertThat(header(echo, "Content-Type")).isEqualTo("image/x-test");
        assertThat(header(echo, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"Rechnung _.pdf\"; filename*=UTF-8''Rechnung%20%E2%82%AC.pdf");
    }

    @Test
    void subscription_answers201_andEndsWithoutCredentialsAnyNumberOfTimes() throws Exception {
        HttpResponse<String> created = post("shop/hooks", "");
        assertThat(created.statusCode()).isEqualTo(201);
        String location = header(created, "Location");
        assertThat(location).startsWith(PUBLIC + "_connector/subscriptions/");
        for (int i = 0; i < 2; i++) {
            assertThat(client.send(request(location).DELETE().build(), BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(ended).containsExactly("hook-1", "hook-1");
        HttpResponse<String> read = getWithoutKey(location);
        assertError(read, 405, "MethodNotAllowed", "Only DELETE is possible here.");
        assertThat(header(read, "Allow")).isEqualTo("DELETE, OPTIONS");
    }

    @Test
    void poll_beginsAfterWhatIsThere_thenDeliversWhatIsNew() throws Exception {
        numbers.arrive(1, 20);
        HttpResponse<String> begun = get("shop/news?above=10");
        assertThat(begun.statusCode()).isEqualTo(202);
        assertThat(begun.body()).isEmpty();
        String start = header(begun, "Location");
        assertThat(start).startsWith(PUBLIC + "_connector/polls/");

        HttpResponse<String> nothing = getWithoutKey(start);
        assertThat(nothing.statusCode()).isEqualTo(202);
        assertThat(header(nothing, "Location")).isEqualTo(start);
        assertThat(header(nothing, "Retry-After")).isEqualTo("60");

        numbers.arrive(2, 30, 40);
        HttpResponse<String> news = getWithoutKey(start);
        assertThat(news.statusCode()).isEqualTo(200);
        assertThat(news.body()).isEqualTo("{\"value\":[30,40]}");
        assertThat(getWithoutKey(start).body())
                .as("a lost answer is asked for again")
                .isEqualTo("{\"value\":[30,40]}");
        assertThat(getWithoutKey(header(news, "Location")).statusCode()).isEqualTo(202);
    }

    @Test
    void pollOfSingleItems_deliversOneACall() throws Exception {
        String start = header(get("shop/new"), "Location");
        numbers.arrive(5, 6);
        HttpResponse<String> first = getWithoutKey(start);
        HttpResponse<String> second = getWithoutKey(header(first, "Location"));
        assertThat(first.body()).isEqualTo("5");
        assertThat(header(first, "Retry-After")).as("more is waiting").isEqualTo("0");
        assertThat(second.body()).isEqualTo("6");
        assertThat(header(second, "Retry-After")).isEqualTo("60");
    }

    @Test
    void pages_linkToEachOtherOnThePublicUrl() throws Exception {
        numbers.arrive(1, 2, 3, 4);
        JsonNode first = json(get("shop?above=1"));
        assertThat(first.get("value").toString()).isEqualTo("[2,3]");
        String next = first.get("nextLink").asText();
        assertThat(next).startsWith(PUBLIC + "_connector/pages/");
        assertThat(getWithoutKey(next).body()).isEqualTo("{\"value\":[4]}");
    }

    @Test
    void tokenOfAnotherKindOrChanged_isNotFound() throws Exception {
        String subscription = header(post("shop/hooks", ""), "Location");
        assertThat(getWithoutKey(subscription.replace("/subscriptions/", "/operations/"))
                        .statusCode())
                .isEqualTo(404);
        int last = subscription.length() - 1;
        String changed = subscription.substring(0, last) + (subscription.charAt(last) == 'A' ? 'B' : 'A');
        for (String url : List.of(
                changed, PUBLIC + "_connector/operations/x", PUBLIC + "_connector/", PUBLIC + "_connector/polls/%FF")) {
            HttpResponse<String> refused = getWithoutKey(url);
            assertThat(refused.statusCode()).as(url).isEqualTo(404);
            assertThat(json(refused).at("/error/code").asText()).isEqualTo("NotFound");
        }
    }

    @Test
    void errors_areJsonWithTheRightStatus() throws Exception {
        assertError(getWithoutKey("shop/bug"), 401, "Unauthorized", "The API key is wrong.");
        assertError(get("nowhere"), 404, "NotFound", "There is nothing at this address.");
        assertError(
                post("shop/reports", "{\"file\": "), 400, "BrokenJson", "The body is not JSON at line 1, column 10.");
        assertThat(json(post("shop/reports", "{\"file\": {\"$content\": \"@@@@\"}}"))
                        .get("message")
                        .asText())
                .startsWith("Property \"file\": The file is not base64: character '@' at position 0.");
        assertError(
                get("shop/bug"),
                500,
                "InternalError",
                "The service failed. Its operators find the reason in their log under the request id.");
    }

    private void assertError(HttpResponse<String> answer, int status, String code, String message) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
        JsonNode body = json(answer);
        assertThat(body.get("status").asInt()).isEqualTo(status);
        assertThat(body.get("code").asText()).isEqualTo(code);
        assertThat(body.get("message").asText()).isEqualTo(message);
        assertThat(body.at("/error/message").asText()).isEqualTo(message);
        assertThat(body.get("requestId").asText()).isEqualTo(header(answer, "x-ms-request-id"));
    }

    private HttpResponse<String> finished(String location) throws Exception {
        for (int i = 0; i < 500; i++) {
            HttpResponse<String> answer = getWithoutKey(location);
            if (answer.statusCode() != 202) {
                return answer;
            }
            Thread.sleep(10);
        }
        throw new AssertionError("Still running: " + location);
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return client.send(
                request(path)
                        .header("X-Api-Key", "good")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).header("X-Api-Key", "good").build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> getWithoutKey(String url) throws Exception {
        return client.send(request(url).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String url) {
        String path = url.startsWith(PUBLIC) ? url.substring(PUBLIC.length()) : url;
        return HttpRequest.newBuilder(getBaseUri().resolve(path));
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers()
                .firstValue(name)
                .orElse("(no " + name + " in " + answer.headers().map() + ")");
    }
}
