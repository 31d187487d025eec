package dev.flowconnector.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.validation.spi.ValidationProvider;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ServiceLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong; that each error is JSON of the one shape, {@link Protocol} checks. */
@InContainer
class ErrorsTest {

    @ParameterizedTest(name = "(6) {0}")
    @ValueSource(strings = {"{\"amount\": ", "{\"amount\": 1,}", "nothing", "{\"amount\": \"x\"}", "[1]"})
    void bodyThatIsNotWhatItShouldBe_answers400(String json, Shop shop) {
        assertThat(shop.post("errors", json).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("(6) a part of a form that is no JSON answers 400: it is the caller's, though the method reads it")
    void partThatIsNotWhatItShouldBe_answers400(Shop shop) {
        String form = """
                --b
                Content-Disposition: form-data; name="amount"
                Content-Type: application/json

                {"amount": "many"}
                --b--
                """.replace("\n", "\r\n");
        Answer answer = shop.post("errors/part", "multipart/form-data; boundary=b", BodyPublishers.ofString(form));
        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
        assertThat(answer.json().get("message").asText()).contains("\"amount\"", "'many'");
    }

    @ParameterizedTest(name = "(6) {0}")
    @CsvSource({"checked, 500", "unchecked, 500", "refused, 500", "502, 502", "400, 400"})
    @DisplayName("(6) JSON of another service that cannot be read is no mistake of the caller")
    void jsonOfAnotherService_keepsItsStatus(String how, int status, Shop shop) {
        Answer answer = shop.get("errors/downstream/" + how);
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.json().get("code").asText()).isNotEqualTo("BrokenJson");
        if (status >= 500) {
            assertThat(shop.log()).contains(answer.json().get("requestId").asText());
        } else {
            assertThat(answer.json().get("message").asText()).isEqualTo("The other service is down.");
        }
    }

    @Test
    @DisplayName("(6) input that breaks rules answers 400 and names each")
    void brokenRules_answer400(Shop shop) {
        assumeTrue(
                ServiceLoader.load(ValidationProvider.class).findFirst().isPresent(),
                "The container has no Bean Validation");
        Answer answer = shop.post("errors/ratings", "{\"stars\": 6, \"text\": \" \"}");
        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
        assertThat(answer.json().get("message").asText()).contains("\"stars\"", "\"text\"");
    }

    @Test
    @DisplayName("(6) a path that does not exist answers 404")
    void unknownPath_answers404(Shop shop) {
        assertThat(shop.get("nowhere").status()).isEqualTo(404);
        assertThat(shop.get("errors/nowhere").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("(6) a value of the query that cannot be read answers 400: the operation is there, its input is wrong")
    void unreadableQuery_answers400(Shop shop) {
        assertThat(shop.get("errors/query?number=x").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("(6) a verb that is not there answers 405 with Allow")
    void otherVerb_answers405(Shop shop) {
        Answer answer = shop.withCredentials(shop.request("errors").DELETE());
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("POST");
    }

    @Test
    @DisplayName("(6) a media type that is not read answers 415")
    void otherMediaType_answers415(Shop shop) {
        assertThat(shop.post("errors", "text/csv", BodyPublishers.ofString("1;2"))
                        .status())
                .isEqualTo(415);
    }

    @Test
    @DisplayName("(6) a media type that is not written answers 406")
    void otherAccept_answers406(Shop shop) {
        Answer answer = shop.withCredentials(shop.request("errors/query?number=1")
                .header("Accept", "text/csv")
                .GET());
        assertThat(answer.status()).isEqualTo(406);
    }

    @ParameterizedTest(name = "(6) {0}")
    @ValueSource(strings = {"defect", "status/500"})
    void defect_answers500_withTheIdUnderWhichTheLogExplainsIt(String path, Shop shop) {
        Answer answer = shop.get("errors/" + path);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(shop.log()).contains(answer.json().get("requestId").asText());
    }

    @ParameterizedTest(name = "(6) {0}")
    @ValueSource(ints = {400, 401, 403, 409, 410, 422, 429, 503})
    void statusOfTheApplication_stays(int status, Shop shop) {
        Answer answer = shop.get("errors/status/" + status);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().get("message").asText()).isEqualTo("Refused on purpose.");
    }

    @Test
    @DisplayName("(6) missing credentials answer 401 with the challenge")
    void noCredentials_answers401(Shop shop) {
        Answer answer = shop.poll("errors/query?number=1");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }
}
