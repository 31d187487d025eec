package dev.flowconnector.jaxrs.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.flowconnector.jaxrs.ConnectorFeature;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import dev.flowconnector.jaxrs.TestServer;
import dev.flowconnector.jaxrs.TestServer.Answer;
import jakarta.ws.rs.ext.ContextResolver;
import java.io.IOException;
import java.net.URI;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Check list of runtime.md 13, number 6. */
@DisplayName("6: every error is one JSON shape, and only defects are 5xx")
class ErrorsTest {
    private static final String JSON = "Content-Type: application/json";

    private static TestServer server;

    @BeforeAll
    static void start() {
        ObjectMapper mapper = new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(50)
                        .maxStringLength(10_000)
                        .build());
        ContextResolver<ObjectMapper> mappers = new ContextResolver<>() {
            @Override
            public ObjectMapper getContext(Class<?> type) {
                return mapper;
            }
        };
        server = TestServer.of(new ResourceConfig()
                .register(new FaultsResource())
                .register(mappers)
                .register(new ConnectorFeature(ConnectorRuntime.builder(URI.create("https://api.contoso.example"))
                        .build())));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "6: {0} answers {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "nowhere               | 404 | NotFound        | There is nothing at this address.",
                "faults/missing        | 404 | NotFound        | Order 4711 does not exist.",
                "faults/conflict       | 409 | OrderClosed     | Order 4711 is closed. Reopen it first.",
                "faults/query?top=x    | 400 | InvalidValue    | The parameter \"top\" has a value that cannot be read.",
                "faults/path/x         | 404 | NotFound        | The part of the path \"number\" has a value that cannot be read.",
                "faults/html           | 403 | Forbidden       | These credentials do not permit this.",
                "faults/empty          | 410 | Gone            | The request was refused.",
                "faults/upload         | 400 | BadRequest      | The file is no list of orders.",
                "faults/suspended      | 422 | NotToday        | Not today.",
            })
    void refusal(String path, int status, String code, String message) throws Exception {
        assertError(server.get("/" + path, "Accept: application/problem+json, */*;q=0.1"), status, code, message);
    }

    @ParameterizedTest(name = "6: {0} answers 500 without its reason")
    @ValueSource(strings = {"defect", "later", "refused-defect", "unwritable"})
    void defect_answers500WithoutItsReason(String path) throws Exception {
        Answer answer = server.get("/faults/" + path);
        assertError(
                answer,
                500,
                "InternalError",
                "The service failed. Its operators find the reason in their log under the request id.");
        assertThat(answer.body()).doesNotContain("jdbc", "Exception");
    }

    @ParameterizedTest(name = "6: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"amount\": 1,}            | 400 | BrokenJson      | The body is not JSON at line 1, column 14.",
                "{\"amount\":                | 400 | BrokenJson      | The body is not JSON at line 1, column 11.",
                "nothing                     | 400 | BrokenJson      | The body is not JSON at line 1, column 1.",
                "{\"nested\":{\"lines\":[{]}} | 400 | BrokenJson     | The body is not JSON at line 1, column 22.",
                "{\"amount\": \"many\"}      | 400 | InvalidValue    | Property \"amount\": 'many' is not a whole number in range.",
                "{\"amount\": 99999999999}   | 400 | InvalidValue    | Property \"amount\": the value must be a whole number in range.",
                "{\"color\": \"BLUE\"}       | 400 | InvalidValue    | Property \"color\": 'BLUE' is not one of GREEN, RED.",
                "{\"tags\": \"one\"}         | 400 | InvalidValue    | Property \"tags\": the value must be a list, not a text.",
                "{\"id\": \"7\"}             | 400 | InvalidValue    | Property \"id\": '7' is not a UUID.",
                "{\"urgent\": \"perhaps\"}   | 400 | InvalidValue    | Property \"urgent\": 'perhaps' is not true or false.",
                "{\"amount\": 13}            | 400 | InvalidValue    | The body: amount must not be 13",
                "{\"colour\": \"RED\"}       | 400 | UnknownProperty | Property \"colour\": it is not known here. Known are: amount, callback, color, file, id, nested, password, tags, urgent.",
                "{\"nested\":{\"lines\":[{\"amount\":1},{\"amount\":[]}]}} | 400 | InvalidValue | Property \"nested/lines/1/amount\": the value must be a whole number in range, not a list.",
                "[1]                         | 400 | InvalidValue    | The body: the value must be an object, not a list.",
                "{\"file\": 7}               | 400 | InvalidValue    | Property \"file\": Expected a file, found a number. A file is {\"$content-type\": \"…\", \"$content\": \"<base64>\"} or \"<base64>\".",
            })
    void body(String body, int status, String code, String message) throws Exception {
        assertError(server.send("POST", "/faults/order", body, JSON), status, code, message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"password\": \"hunter2 is it\"}",
                "{\"callback\": \"https://prod.logic.azure.com/x y?sig=hunter2\"}",
                "{\"amount\": \"https://prod.logic.azure.com/?sig=hunter2\"}",
            })
    void valueThatMayBeASecret_notRepeated(String body) throws Exception {
        Answer answer = server.send("POST", "/faults/order", body, JSON);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("hunter2").contains("the value is not");
    }

    @Test
    @DisplayName("6: JSON that is too deep answers 400, a text that is too long 413")
    void jsonBeyondTheLimits() throws Exception {
        assertThat(server.send("POST", "/faults/any", "[".repeat(100_000), JSON))
                .matches(answer -> answer.status() == 400 && answer.body().contains("\"TooDeep\""));
        assertThat(server.send("POST", "/faults/order", "{\"tags\":" + "[".repeat(60) + "]".repeat(60) + "}", JSON)
                        .status())
                .isEqualTo(400);
        assertThat(server.send("POST", "/faults/any", "[\"" + "x".repeat(20_000) + "\"]", JSON))
                .matches(answer -> answer.status() == 413 && answer.body().contains("\"TooLarge\""));
    }

    @Test
    @DisplayName("6: 405, 406 and 415 keep their meaning and their headers")
    void refusalsOfTheContainer() throws Exception {
        Answer verb = server.send("DELETE", "/faults/order", "");
        assertError(
                verb,
                405,
                "MethodNotAllowed",
                "This address does not take requests of this kind; the header Allow names those that it takes.");
        assertThat(verb.header("allow")).contains("POST");
        assertError(
                server.send("POST", "/faults/order", "1;2", "Content-Type: text/csv"),
                415,
                "UnsupportedMediaType",
                "The body has a media type that this operation does not take.");
        assertError(
                server.get("/faults/query?top=1", "Accept: text/csv"),
                406,
                "NotAcceptable",
                "This service cannot answer in any of the media types that the request accepts.");
    }

    @Test
    @DisplayName("6: too many requests answer 429 with whole seconds, rounded up")
    void tooManyRequests() throws Exception {
        Answer answer = server.get("/faults/busy");
        assertError(answer, 429, "TooManyRequests", "Too many orders at once.");
        assertThat(answer.header("retry-after")).isEqualTo("7");
    }

    @Test
    @DisplayName("6: a body that the application chose stays, as application/json")
    void chosenBody() throws Exception {
        Answer chosen = server.get("/faults/chosen");
        assertThat(chosen.status()).isEqualTo(418);
        assertThat(chosen.body()).isEqualTo("{\"mine\":1}");
        Answer problem = server.get("/faults/problem");
        assertThat(problem.header("content-type")).isEqualTo("application/json");
        assertThat(problem.body()).isEqualTo("{\"title\":\"mine\"}");
        assertThat(problem.header("x-ms-request-id")).isNotEmpty();
    }

    @Test
    void longMessage_boundedAndOnOneLine() throws Exception {
        JsonNode body = json(server.get("/faults/long"));
        assertThat(body.get("message").asText())
                .startsWith("line   xxx")
                .endsWith("x…")
                .hasSize(801);
    }

    @Test
    void headOfAnError_hasNoBody() throws Exception {
        Answer answer = server.send("HEAD", "/faults/empty", "");
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.body()).isEmpty();
    }

    static void assertError(Answer answer, int status, String code, String message) throws IOException {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("content-type")).isEqualTo("application/json");
        JsonNode body = json(answer);
        assertThat(body.fieldNames()).toIterable().containsExactly("status", "code", "message", "error", "requestId");
        assertThat(body.get("status").asInt()).isEqualTo(status);
        assertThat(body.get("code").asText()).isEqualTo(code);
        assertThat(body.get("message").asText()).isEqualTo(message);
        assertThat(body.at("/error/code").asText()).isEqualTo(code);
        assertThat(body.at("/error/message").asText()).isEqualTo(message);
        assertThat(body.get("requestId").asText()).isNotEmpty().isEqualTo(answer.header("x-ms-request-id"));
    }

    static JsonNode json(Answer answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
