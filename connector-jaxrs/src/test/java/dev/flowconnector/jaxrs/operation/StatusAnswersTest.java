package dev.flowconnector.jaxrs.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.core.operation.OperationsBuilder;
import dev.flowconnector.core.operation.TooManyOperationsException;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in names are those of the platform's check list for SDKs, runtime section 13. */
class StatusAnswersTest extends JobsTest {
    private static final String FILE =
            "{\"title\": \"x\", \"file\": {\"$content-type\": \"text/csv\", \"$content\": \"YTti\"}}";
    private static final String WAIT = "{\"title\": \"wait\"}";

    private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Override
    ConnectorRuntime.Builder runtime(ConnectorRuntime.Builder builder) {
        return builder.clock(() -> now);
    }

    @Override
    OperationsBuilder settings(OperationsBuilder builder) {
        return builder.clock(() -> now).retention(Duration.ofHours(1));
    }

    @Test
    void item1_every202_hasAbsolutePublicLocationAndWholeSeconds() {
        HttpResponse<byte[]> accepted = post("jobs", WAIT);
        HttpResponse<byte[]> pending = get(location(accepted));

        for (HttpResponse<byte[]> answer : List.of(accepted, pending)) {
            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(location(answer)).startsWith(PUBLIC + "_connector/");
            assertThat(header(answer, "Retry-After")).isEqualTo("7");
        }
    }

    @Test
    void item2_statusNeedsNoCredentials_andAFirstPollAtOnceFindsIt() {
        HttpResponse<byte[]> accepted = post("jobs", WAIT, "X-Caller", "ada");

        assertThat(get(location(accepted)).statusCode()).isEqualTo(202);
    }

    @Test
    void item3_resultIsReadableAgain_untilRetentionEnds_then404WithABody() {
        HttpResponse<byte[]> accepted = post("jobs", FILE);
        HttpResponse<byte[]> done = result(accepted);
        assertThat(done.statusCode()).isEqualTo(200);
        now = now.plus(Duration.ofHours(1));
        HttpResponse<byte[]> again = get(location(accepted));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(done.body());
        now = now.plusMillis(1);
        assertError(get(location(accepted)), 404, "NotFound");
    }

    @Test
    void item4_failureForGood_isTheChosen4xx_anyNumberOfTimes() {
        HttpResponse<byte[]> accepted = post("jobs", "{\"title\": \"fail\"}");

        assertError(result(accepted), 409, "Taken");
        HttpResponse<byte[]> again = get(location(accepted));
        assertError(again, 409, "Taken");
        assertThat(json(again).get("message").asText()).isEqualTo("The title is taken.");
    }

    @Test
    void item4_unexpectedFailure_is4xxWithAnIdAndNoInside() {
        HttpResponse<byte[]> failed = result(post("jobs", "{\"title\": \"bug\"}"));

        assertError(failed, 422, "OperationFailed");
        JsonNode body = json(failed);
        assertThat(body.get("requestId").asText()).isNotEmpty();
        assertThat(body.get("message").asText()).contains(body.get("requestId").asText());
        assertThat(text(failed)).doesNotContain("secret");
    }

    @Test
    void item14_slowWork_isAcceptedAtOnce_quickWorkWithinTheGraceIs200() {
        HttpResponse<byte[]> quick = post("jobs/waiting/60000", FILE);
        assertThat(quick.statusCode()).isEqualTo(200);
        assertThat(quick.body()).isEqualTo(post("jobs/quick", FILE).body());
        assertThat(header(quick, "Content-Type")).isEqualTo("application/json");

        HttpResponse<byte[]> slow = post("jobs/waiting/1", WAIT);
        assertThat(slow.statusCode()).isEqualTo(202);
        gate.countDown();
        assertThat(result(slow).statusCode()).isEqualTo(200);
    }

    @Test
    void failureWithinTheGrace_isAnsweredAtOnce() {
        assertError(post("jobs/waiting/60000", "{\"title\": \"fail\"}"), 409, "Taken");
    }

    @Test
    void result_hasTheBytesOfTheQuickTwin() {
        HttpResponse<byte[]> done = result(post("jobs", FILE));
        HttpResponse<byte[]> twin = post("jobs/quick", FILE);

        assertThat(done.body()).isEqualTo(twin.body());
        assertThat(header(done, "Content-Type")).isEqualTo(header(twin, "Content-Type"));
    }

    @Test
    void resultThatIsAFile_hasBytesTypeAndNameOfTheQuickTwin() {
        HttpResponse<byte[]> done = result(post("jobs/files", FILE));
        HttpResponse<byte[]> twin = post("jobs/files/quick", FILE);

        assertThat(done.body()).isEqualTo(twin.body()).hasSize(70_000);
        assertThat(header(done, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(done, "Content-Disposition"))
                .isEqualTo(header(twin, "Content-Disposition"))
                .contains("x%20%C3%BC.pdf");
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({
        "texts,  */*",
        "texts,  application/json",
        "tables, */*",
        "tables, text/plain",
        "tables, 'text/plain;q=0.5, text/*'",
        "bytes,  image/*",
    })
    void resultThatIsTextOrBytes_isThoseOfTheQuickTwin(String path, String accept) {
        for (String text : List.of("done", "{\"a\": \"Grüße\"}", "€".repeat(100_000))) {
            HttpResponse<byte[]> done = result(post("jobs/" + path, text, "Accept", accept));
            HttpResponse<byte[]> twin = post("jobs/" + path + "/quick", text, "Accept", accept);

            assertThat(twin.statusCode()).isEqualTo(200);
            assertThat(done.body()).isEqualTo(twin.body());
            assertThat(header(done, "Content-Type").replace(";charset=UTF-8", ""))
                    .isEqualTo(header(twin, "Content-Type").replace(";charset=UTF-8", ""));
        }
    }

    @Test
    void resultThatIsAFile_isWhole_thoughAPartIsAskedFor() {
        HttpResponse<byte[]> accepted = post("jobs/files", FILE);
        HttpResponse<byte[]> done = result(accepted);
        HttpResponse<byte[]> part = get(location(accepted), "Range", "bytes=0-9");

        assertThat(part.statusCode()).as("what a poller takes for success").isEqualTo(200);
        assertThat(part.body()).isEqualTo(done.body());
        assertThat(header(part, "Content-Range")).isEmpty();
        assertThat(header(part, "Accept-Ranges")).isEqualTo("none");
    }

    @Test
    void everyStatus_isKeptByNoCache() {
        HttpResponse<byte[]> accepted = post("jobs", FILE);
        HttpResponse<byte[]> pending = get(location(post("jobs", WAIT)));
        HttpResponse<byte[]> done = result(accepted);
        now = now.plus(Duration.ofHours(2));
        HttpResponse<byte[]> gone = get(location(accepted));

        assertThat(List.of(pending, done, gone))
                .extracting(HttpResponse::statusCode)
                .containsExactly(202, 200, 404);
        assertThat(List.of(pending, done, gone))
                .allSatisfy(
                        answer -> assertThat(header(answer, "Cache-Control")).isEqualTo("no-store"));
    }

    @Test
    void workWithoutResult_is200WithoutBody() {
        HttpResponse<byte[]> done = result(post("jobs/silent", ""));

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).isEmpty();
    }

    @Test
    void everyPollOfPendingWork_saysWhereItIs_theFirstAnswerIsEmpty() {
        List<HttpResponse<byte[]>> accepted = List.of(post("jobs", WAIT), post("jobs", WAIT), post("jobs", WAIT));

        assertThat(accepted).allSatisfy(answer -> assertThat(answer.body()).isEmpty());
        HttpResponse<byte[]> third = get(location(accepted.get(2)));
        assertThat(header(third, "Content-Type")).isEqualTo("application/json");
        assertThat(text(third)).isEqualTo("{\"status\":\"queued\"}");
    }

    @Test
    void progress_standsInTheBodyOf202() {
        HttpResponse<byte[]> pending = post("jobs", WAIT);
        while (!text(pending).contains("progress")) {
            Thread.onSpinWait();
            pending = get(location(pending));
        }

        assertThat(pending.statusCode()).isEqualTo(202);
        assertThat(header(pending, "Content-Type")).isEqualTo("application/json");
        assertThat(text(pending)).isEqualTo("{\"status\":\"running\",\"progress\":40,\"message\":\"Waiting\"}");
    }

    @Test
    void cancelled_is409() {
        HttpResponse<byte[]> accepted = post("jobs", WAIT);
        String id = operations.timelines(1).get(0).operationId();

        assertThat(text(delete("jobs/" + id))).isEqualTo("{\"cancelled\":true}");
        assertError(get(location(accepted)), 409, "OperationCancelled");
        assertThat(text(delete("jobs/" + id))).isEqualTo("{\"cancelled\":false}");
    }

    @Test
    void tooMuch_is429WithRetryAfter_forOneCallerAndForAll() {
        for (int i = 0; i < 3; i++) {
            assertThat(post("jobs", WAIT, "X-Caller", "ada").statusCode()).isEqualTo(202);
        }
        HttpResponse<byte[]> fourth = post("jobs", WAIT, "X-Caller", "ada");
        assertError(fourth, 429, "TooManyOperations");
        assertThat(header(fourth, "Retry-After")).isEqualTo("7");

        assertThat(post("jobs", WAIT, "X-Caller", "bob").statusCode()).isEqualTo(202);
        assertError(post("jobs", WAIT, "X-Caller", "cleo"), 429, "TooManyOperations");
    }

    @Test
    void url_isGoodForTheLongestWaitAndTheRetention_andNoLonger() {
        HttpResponse<byte[]> accepted = post("jobs", WAIT);
        now = now.plus(Duration.ofDays(30)).plus(Duration.ofHours(1));
        assertThat(get(location(accepted)).statusCode()).isEqualTo(202);
        now = now.plus(Duration.ofHours(23));

        assertError(get(location(accepted)), 410, "Expired");
    }

    @Test
    void tooMuch_isAnsweredByTheWordsOfItsException() {
        TooManyOperationsException refused = catchThrowableOfType(TooManyOperationsException.class, () -> {
            for (int i = 0; i < 5; i++) {
                operations.start(Jobs.Writing.class, new Jobs.Request("wait", null));
            }
        });

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("TooManyOperations");
        assertThat(refused.retryAfter()).contains(Duration.ofSeconds(7));
    }

    @Test
    void statusOfTheApplication_needsOneLine() {
        HttpResponse<byte[]> accepted = post("jobs/elsewhere", "");
        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(location(accepted)).isEqualTo(PUBLIC + "jobs/elsewhere/42");
        assertThat(header(accepted, "Retry-After")).isEqualTo("10");
        assertThat(accepted.body()).isEmpty();

        HttpResponse<byte[]> pending = get(location(accepted));
        assertThat(pending.statusCode()).isEqualTo(202);
        assertThat(location(pending)).isEqualTo(location(accepted));
        assertThat(header(pending, "Retry-After")).isEqualTo("20");
        assertThat(text(pending)).isEqualTo("{\"status\":\"running\"}");
    }

    private static void assertError(HttpResponse<byte[]> answer, int status, String code) {
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
        assertThat(json(answer).get("code").asText()).isEqualTo(code);
        assertThat(json(answer).at("/error/code").asText()).isEqualTo(code);
    }
}
