package dev.flowconnector.jaxrs.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.content.BinaryContent;
import dev.flowconnector.jaxrs.ConnectorFeature;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import dev.flowconnector.jaxrs.TestServer;
import dev.flowconnector.jaxrs.TestServer.Answer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.ContextResolver;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a maker reads whose body does not fit: words of JSON, none of Java. */
class BadBodiesTest {
    private static TestServer server;

    /** Names on the wire differ from those in code. */
    public enum Size {
        @JsonProperty("s")
        SMALL,
        @JsonProperty("l")
        LARGE;

        @Override
        public String toString() {
            return "Size object";
        }
    }

    /** One of two kinds. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Circle.class, name = "circle"),
        @JsonSubTypes.Type(value = Box.class, name = "box")
    })
    public sealed interface Shape {}

    public record Circle(double radius) implements Shape {}

    public record Box(int width) implements Shape {}

    public record Price(String currency, double amount) {
        public Price {
            Objects.requireNonNull(currency, "currency");
        }
    }

    @JsonIgnoreProperties("secret")
    public record Order(
            String name,
            int count,
            double weight,
            boolean urgent,
            Size size,
            Date due,
            URI page,
            List<byte[]> pictures,
            char letter,
            List<Integer> numbers,
            Map<String, Integer> stock,
            Price price,
            Shape shape,
            Level level,
            Own own,
            BinaryContent file) {}

    public record Level(int value) {
        public Level {
            if (value > 9) {
                throw new IllegalArgumentException("level goes up to 9");
            }
            if (value < 0) {
                Size.valueOf("NONE");
            }
        }
    }

    /** A value whose code has a defect. */
    public record Own(String text) {
        public Own {
            throw new IllegalStateException("jdbc:secret");
        }
    }

    @Path("/bodies")
    public static final class BodiesResource {
        @POST
        @Consumes("application/json")
        public String take(Order order) {
            return "{}";
        }
    }

    @BeforeAll
    static void start() {
        ObjectMapper mapper = new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        ContextResolver<ObjectMapper> mappers = new ContextResolver<>() {
            @Override
            public ObjectMapper getContext(Class<?> type) {
                return mapper;
            }
        };
        server = TestServer.of(new ResourceConfig()
                .register(new BodiesResource())
                .register(mappers)
                .register(new ConnectorFeature(ConnectorRuntime.builder(URI.create("https://api.contoso.example"))
                        .build())));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name": {}}                  | Property "name": the value must be a text, not an object.
            {"name": [1]}                 | Property "name": the value must be a text, not a list.
            {"count": "many"}             | Property "count": 'many' is not a whole number in range.
            {"count": 1.5}                | Property "count": '1.5' is not a whole number in range.
            {"count": true}               | Property "count": the value must be a whole number in range, not true or false.
            {"count": null}               | Property "count": it must have a value.
            {"count": 3000000000}         | Property "count": the value must be a whole number in range.
            {"weight": "x"}               | Property "weight": 'x' is not a number.
            {"weight": {}}                | Property "weight": the value must be a number, not an object.
            {"urgent": "perhaps"}         | Property "urgent": 'perhaps' is not true or false.
            {"urgent": []}                | Property "urgent": the value must be true or false, not a list.
            {"size": "SMALL"}             | Property "size": 'SMALL' is not one of l, s.
            {"size": 7}                   | Property "size": '7' is not a known name.
            {"size": {}}                  | Property "size": the value must be a known name, not an object.
            {"due": "soon"}               | Property "due": 'soon' is not a date or time such as 2026-01-31T12:00:00Z.
            {"due": {}}                   | Property "due": the value must be a date or time such as 2026-01-31T12:00:00Z, not an object.
            {"page": {}}                  | Property "page": the value must be a URL, not an object.
            {"page": "a b"}               | Property "page": 'a b' is not a URL.
            {"pictures": ["*"]}           | Property "pictures/0": the value is not base64 text.
            {"pictures": [7]}             | Property "pictures/0": the value must be base64 text, not a number.
            {"letter": "ab"}              | Property "letter": 'ab' is not a single character.
            {"numbers": {"a": 1}}         | Property "numbers": the value must be a list, not an object.
            {"numbers": [1, "b"]}         | Property "numbers/1": 'b' is not a whole number in range.
            {"stock": [1]}                | Property "stock": the value must be an object, not a list.
            {"stock": {"a": "b"}}         | Property "stock/a": 'b' is not a whole number in range.
            {"price": "7"}                | Property "price": the value must be an object, not a text.
            {"price": {"amount": 1}}      | Property "price": the value cannot be used here.
            {"price": {"currency": "EUR", "amount": 1, "cash": 1}} | Property "price/cash": it is not known here. Known are: amount, currency.
            {"shape": {}}                 | Property "shape": it must say of which kind it is in "kind".
            {"shape": {"kind": "star"}}   | Property "shape": 'star' is no kind that is known here. Known are: box, circle.
            {"shape": 7}                  | Property "shape": it must say of which kind it is in "kind".
            {"level": {"value": 12}}      | Property "level": level goes up to 9
            {"level": {"value": -1}}      | Property "level": the value cannot be used here.
            {"file": 7}                   | Property "file": Expected a file, found a number. A file is {"$content-type": "…", "$content": "<base64>"} or "<base64>".
            {"file": true}                | Property "file": Expected a file, found true or false. A file is {"$content-type": "…", "$content": "<base64>"} or "<base64>".
            {"file": {"$content": []}}    | Property "file": Expected text in "$content", found a list. A file is {"$content-type": "…", "$content": "<base64>"} or "<base64>".
            {"secret": 1}                 | Property "secret": it is not known here. Known are: count, due, file, letter, level, name, numbers, own, page, pictures, price, shape, size, stock, urgent, weight.
            {"count": 1, "weight": 1, "urgent": true, "letter": "a"} {} | The body: there is more behind its end.
            "text"                        | The body: the value must be an object, not a text.
            7                             | The body: the value must be an object, not a number.
            """)
    void badBody_saysPlaceAndWhatIsRight(String body, String message) throws Exception {
        Answer answer = server.send("POST", "/bodies", body, "Content-Type: application/json");
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        JsonNode json = ErrorsTest.json(answer);
        String said = json.get("message").asText();
        assertThat(said).doesNotContainPattern("VALUE_|Object|class |[Tt]oken|java|dev\\.flowconnector|com\\.|`");
        assertThat(said).isEqualTo(message);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"{\"own\": {\"text\": \"x\"}}"})
    void defectOfTheCodeThatTakesAValue_answers500(String body) throws Exception {
        Answer answer = server.send("POST", "/bodies", body, "Content-Type: application/json");
        assertThat(answer.status()).as(answer.body()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("jdbc");
    }
}
