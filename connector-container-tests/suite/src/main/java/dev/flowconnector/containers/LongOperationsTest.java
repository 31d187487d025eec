package dev.flowconnector.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.flowconnector.containers.app.ShopApplication;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work behind 202, polled as the platform polls: on the public address, without credentials. */
@InContainer
class LongOperationsTest {
    static final String ORDER =
            "{\"file\": {\"$content-type\": \"text/csv\", \"$content\": \"YTti\"}, \"note\": \"n\"}";

    @Test
    @DisplayName("(1) running work answers 202 with an absolute public Location and Retry-After, each time")
    void runningWork_answers202(Shop shop) {
        Answer accepted = shop.post("work/receipts?gate=running", ORDER);
        assertThat(accepted.status()).as("%s", accepted).isEqualTo(202);
        assertThat(accepted.location()).startsWith(ShopApplication.PUBLIC_URL + "_connector/operations/");
        assertThat(accepted.header("Retry-After")).isEqualTo("1");
        for (int i = 0; i < 2; i++) {
            Answer running = shop.poll(accepted.location());
            assertThat(running.status()).isEqualTo(202);
            assertThat(running.location()).isEqualTo(accepted.location());
            assertThat(running.header("Retry-After")).isEqualTo("1");
            assertThat(running.text()).isIn("{\"status\":\"queued\"}", "{\"status\":\"running\"}");
        }
        shop.application().gates().open("running");
        assertThat(shop.finished(accepted.location()).status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "(3, 14) {0}")
    @ValueSource(strings = {"receipts", "receipts/stage", "receipts/suspended", "receipts/named"})
    void finishedWork_answersWhatTheQuickCallAnswers_again(String path, Shop shop) {
        Answer quick = shop.post("work/receipts/now", ORDER);
        assertThat(quick.status()).as("%s", quick).isEqualTo(200);
        Answer accepted = shop.post("work/" + path, ORDER);
        Answer done = shop.done(accepted);
        Answer again = shop.poll(accepted.location());
        for (Answer answer : new Answer[] {done, again}) {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).isEqualTo(quick.text());
            assertThat(answer.header("Content-Type")).isEqualTo(quick.header("Content-Type"));
            assertThat(answer.location()).isEmpty();
        }
    }

    @Test
    void fileAsTheResult_isRawBytesWithItsType(Shop shop) {
        Answer done = shop.done(shop.post("work/documents", ""));
        assertThat(done.text()).isEqualTo("%PDF-1.7");
        assertThat(done.header("Content-Type")).isEqualTo("application/pdf");
    }

    @Test
    @DisplayName("(4) work that failed for good answers 4xx with the error's body, each time")
    void failedWork_answers4xx(Shop shop) {
        Answer accepted = shop.post("work/failures", "");
        Answer failed = shop.done(accepted);
        assertThat(failed.status()).isEqualTo(422);
        assertThat(failed.json().get("code").asText()).isEqualTo("OutOfPaper");
        assertThat(failed.json().get("message").asText()).isEqualTo("The printer has no paper.");
        assertThat(shop.poll(accepted.location()).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("(4) work with a mistake in it answers 4xx and tells nothing of the inside")
    void defectiveWork_answers4xx(Shop shop) {
        Answer failed = shop.done(shop.post("work/defects", ""));
        assertThat(failed.status()).isBetween(400, 499);
        assertThat(failed.text()).doesNotContain("jdbc");
    }

    @Test
    @DisplayName("(14) work that is quick enough answers 200 with the same body at once")
    void quickWork_answers200(Shop shop) {
        Answer quick = shop.post("work/receipts/quick?grace=15000", ORDER);
        assertThat(quick.status()).as("%s", quick).isEqualTo(200);
        assertThat(quick.text()).isEqualTo(shop.post("work/receipts/now", ORDER).text());
        assertThat(quick.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    @DisplayName("(14) work that takes longer than its grace time answers 202, and tells how far it is")
    void slowWork_answers202(Shop shop) {
        Answer accepted = shop.post("work/receipts/quick?grace=20&gate=slow", ORDER);
        assertThat(accepted.status()).as("%s", accepted).isEqualTo(202);
        Answer running = await().until(
                        () -> shop.poll(accepted.location()),
                        answer -> answer.text().contains("progress"));
        assertThat(running.status()).isEqualTo(202);
        assertThat(running.header("Content-Type")).isEqualTo("application/json");
        assertThat(running.text()).isEqualTo("{\"status\":\"running\",\"progress\":50,\"message\":\"at the gate\"}");
        shop.application().gates().open("slow");
        assertThat(shop.finished(accepted.location()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("(1) work that another system does has an absolute public Location as well")
    void workElsewhere_hasAnAbsoluteLocation(Shop shop) {
        Answer accepted = shop.post("work/elsewhere", "");
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.location()).isEqualTo(ShopApplication.PUBLIC_URL + "work/elsewhere/1");
        assertThat(accepted.header("Retry-After")).isEqualTo("10");
    }

    @Test
    @DisplayName("(1) a status on another host is a mistake of the application, and never an address")
    void workOfAnotherHost_isRefused(Shop shop) {
        Answer refused = shop.post("work/foreign", "");
        assertThat(refused.status()).as("%s", refused).isEqualTo(500);
        assertThat(refused.location()).isEmpty();
    }

    @Test
    @DisplayName("(3) text is answered as the quick call answers it")
    void textAsTheResult_isWhatTheQuickCallAnswers(Shop shop) {
        Answer quick = shop.post("work/notes/now", "Grüße");
        Answer done = shop.done(shop.post("work/notes", "Grüße"));
        assertThat(done.text()).isEqualTo(quick.text()).isEqualTo("Grüße");
        assertThat(done.header("Content-Type").replaceAll("(?i);\\s*charset=utf-8", ""))
                .isEqualTo("text/plain");
        // The charset of the quick answer is the container's: CXF 4.2 on JDK 25 names ISO-8859-1 for this text of
        // UTF-8.
        assertThat(quick.header("Content-Type")).matches("(?i)text/plain(;\\s*charset=(utf-8|iso-8859-1))?");
    }

    @Test
    @DisplayName("(4) work that was called off answers 4xx")
    void cancelledWork_answers409(Shop shop) {
        Answer accepted = shop.post("work/cancellable/1", "");
        Answer cancelled =
                shop.withCredentials(shop.request("work/cancellable/1").DELETE());
        assertThat(cancelled.status()).isEqualTo(204);
        assertThat(shop.finished(accepted.location()).status()).isEqualTo(409);
    }

    @Test
    @DisplayName("(14) more work than there is room for answers 429 with Retry-After")
    void tooMuchWork_answers429(Shop shop) {
        assertThat(shop.post("work/limited?gate=limit", "").status()).isEqualTo(202);
        Answer refused = shop.post("work/limited?gate=limit", "");
        shop.application().gates().open("limit");
        assertThat(refused.status()).as("%s", refused).isEqualTo(429);
        assertThat(refused.header("Retry-After")).matches("[1-9][0-9]*");
    }

    @Test
    @DisplayName("(2) the status URL needs neither the credentials nor the role that the start needs")
    void statusUrl_needsNoRole(Shop shop) {
        assertThat(shop.post("work/receipts/restricted", ORDER).status()).isEqualTo(403);
        Answer accepted = shop.withCredentials(shop.request("work/receipts/restricted")
                .header("X-Role", "clerk")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(ORDER)));
        assertThat(shop.done(accepted).status()).isEqualTo(200);
    }

    @Test
    void unknownOperation_answers404(Shop shop) {
        assertThat(shop.poll("_connector/operations/unknown").status()).isEqualTo(404);
        assertThat(shop.get("_connector/operations/unknown").status()).isEqualTo(404);
    }
}
