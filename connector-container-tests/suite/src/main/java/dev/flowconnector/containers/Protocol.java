package dev.flowconnector.containers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.containers.app.ShopApplication;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** What holds for every answer, whatever was asked; checked with each exchange of the suite. */
final class Protocol {

    private Protocol() {}

    static void check(Answer answer) {
        int status = answer.status();
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(answer.header("Set-Cookie"))
                .as("(13) no cookie in %s", answer)
                .isEmpty();
        softly.assertThat(answer.header("x-ms-request-id"))
                .as("id of the request in %s", answer)
                .isNotBlank();
        softly.assertThat(status / 100).as("(13) no redirect: %s", answer).isNotEqualTo(3);
        if (!answer.location().isEmpty()) {
            softly.assertThat(List.of(ShopApplication.PUBLIC_URL, ShopApplication.REFERRER + "/"))
                    .as("(1) addresses, to one of which %s belongs", answer.location())
                    .anyMatch(answer.location()::startsWith);
        }
        if (status == 202) {
            softly.assertThat(answer.location())
                    .as("(1) Location of %s", answer)
                    .isNotEmpty();
            softly.assertThat(answer.header("Retry-After"))
                    .as("(1) Retry-After of %s", answer)
                    .matches("[1-9][0-9]*");
        }
        softly.assertAll();
        if (status >= 400) {
            checkError(answer);
        }
    }

    private static void checkError(Answer answer) {
        assertThat(answer.header("Content-Type")).as("(6) %s", answer).isEqualTo("application/json");
        if (answer.response().request().method().equals("HEAD")) {
            return;
        }
        JsonNode body = answer.json();
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(body.path("status").asInt()).as("(6) %s", answer).isEqualTo(answer.status());
        softly.assertThat(body.path("code").asText()).as("(6) %s", answer).isNotBlank();
        softly.assertThat(body.path("message").asText()).as("(6) %s", answer).isNotBlank();
        softly.assertThat(body.at("/error/code")).as("(6) %s", answer).isEqualTo(body.path("code"));
        softly.assertThat(body.at("/error/message")).as("(6) %s", answer).isEqualTo(body.path("message"));
        softly.assertThat(body.path("requestId").asText())
                .as("(6) %s", answer)
                .isNotBlank()
                .isEqualTo(answer.header("x-ms-request-id"));
        softly.assertThat(answer.text())
                .as("nothing of the inside")
                .doesNotContain("jdbc:")
                .doesNotContain("Exception")
                .doesNotContain("<html");
        softly.assertAll();
    }
}
