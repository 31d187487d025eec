package dev.flowconnector.containers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ids by which platform, log and answer mean the same request; that each answer has one, {@link Protocol} checks. */
@InContainer
class CorrelationTest {

    @Test
    void idOfThePlatform_isTheIdOfTheAnswer(Shop shop) {
        Answer answer = shop.withCredentials(
                shop.request("errors/log").header("x-ms-client-request-id", "9f2c-request-of-the-platform"));
        assertThat(answer.header("x-ms-request-id")).isEqualTo("9f2c-request-of-the-platform");
    }

    @Test
    void idThatIsNone_isReplaced(Shop shop) {
        Answer answer = shop.withCredentials(
                shop.request("errors/log").header("x-ms-client-request-id", "<script>alert(1)</script>"));
        assertThat(answer.header("x-ms-request-id")).doesNotContain("script");
    }

    @Test
    void idsOfTheRun_standInTheLog_untilTheRequestEnds(Shop shop) {
        Answer logged = shop.withCredentials(shop.request("errors/log").header("x-ms-workflow-run-id", "08585-run"));
        assertThat(logged.json().path("x-ms-workflow-run-id").asText()).isEqualTo("08585-run");
        assertThat(logged.json().path("x-ms-request-id").asText()).isEqualTo(logged.header("x-ms-request-id"));
        for (int i = 0; i < 20; i++) {
            assertThat(shop.get("errors/log").text()).doesNotContain("08585-run");
        }
    }

    @Test
    @DisplayName("(13) identity headers of the platform give no permission")
    void identityOfTheClient_isNotTrusted(Shop shop) {
        Answer answer = shop.withoutCredentials(shop.request("errors/log")
                .header("x-ms-client-principal-name", "admin@contoso.example")
                .header("x-ms-client-object-id", "0"));
        assertThat(answer.status()).isEqualTo(401);
    }
}
