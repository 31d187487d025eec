package dev.flowconnector.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.flowconnector.core.webhook.CallbackHosts;
import dev.flowconnector.core.webhook.CallbackUrl;
import dev.flowconnector.core.webhook.DeliveryAnswer;
import dev.flowconnector.core.webhook.DeliveryAnswer.Answered;
import dev.flowconnector.core.webhook.DeliveryAnswer.Unreachable;
import dev.flowconnector.core.webhook.NotificationSender;
import dev.flowconnector.webhook.Receiver.Answer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpNotificationSenderTest {
    private final HttpNotificationSender sender =
            HttpNotificationSender.builder().uncheckedForTests().build();

    @AfterEach
    void closeSender() {
        sender.close();
    }

    @Test
    void notification_sentByteForByteWithoutCredentials() throws IOException {
        try (Receiver flow = Receiver.answering(request -> new Answer(202, Map.of("Set-Cookie", "a=b"), ""))) {
            String target =
                    "/workflows/3f/triggers/On%20order/run?api-version=2016-06-01&sp=%2Ftriggers%2Frun&sig=a-_%2b";

            sender.send(url(flow.url(target)), "{\"name\":\"Zoë\"}", "event-1");
            DeliveryAnswer answer = sender.send(url(flow.url(target)), "{}", "event-2");

            assertThat(answer).isEqualTo(new Answered(202, Optional.empty(), ""));
            Receiver.Request request = flow.requests().get(0);
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.target()).isEqualTo(target);
            assertThat(request.body()).isEqualTo("{\"name\":\"Zoë\"}");
            assertThat(request.header("Content-type")).isEqualTo("application/json; charset=UTF-8");
            assertThat(request.header("X-ms-client-tracking-id")).isEqualTo("event-1");
            assertThat(flow.requests().get(1).headers()).doesNotContainKeys("Cookie", "Authorization");
        }
    }

    @Test
    void redirect_notFollowed() throws IOException {
        try (Receiver other = Receiver.answering(request -> Answer.of(202));
                Receiver flow = Receiver.answering(
                        request -> new Answer(307, Map.of("Location", other.url("/internal")), ""))) {
            assertThat(sender.send(url(flow.url("/run")), "{}", "event"))
                    .isEqualTo(new Answered(307, Optional.empty(), ""));
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void reasonOfARefusal_readUpToItsLimit() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(400, "x".repeat(1_000_000)))) {
            assertThat(sender.send(url(flow.url("/run")), "{}", "event"))
                    .isInstanceOfSatisfying(
                            Answered.class, answer -> assertThat(answer.body()).hasSize(8 * 1024));
        }
    }

    @Test
    void retryAfter_secondsAndDate() throws IOException {
        try (Receiver flow = Receiver.answering(request -> new Answer(
                429,
                Map.of(
                        "Retry-After",
                        request.target().equals("/date")
                                ? "Fri, 31 Dec 2100 23:59:59 GMT"
                                : request.target().substring(1)),
                ""))) {
            assertThat(retryAfter(flow, "/17")).contains(Duration.ofSeconds(17));
            assertThat(retryAfter(flow, "/soon")).isEmpty();
            assertThat(retryAfter(flow, "/date"))
                    .hasValueSatisfying(wait -> assertThat(wait).isGreaterThan(Duration.ofDays(365)));
        }
    }

    @Test
    void failureAndBusyService_oneAttemptEach() throws IOException {
        try (Receiver flow = Receiver.answering(request -> Answer.of(503))) {
            assertThat(sender.send(url(flow.url("/run")), "{}", "event"))
                    .isEqualTo(new Answered(503, Optional.empty(), ""));
            assertThat(flow.requests()).hasSize(1);
        }
    }

    @Test
    void noServer_unreachableWithoutShowingTheUrl() throws IOException {
        String gone;
        try (Receiver flow = Receiver.answering(request -> Answer.of(202))) {
            gone = flow.url("/run?sig=SECRET");
        }

        assertThat(sender.send(url(gone), "{}", "event"))
                .isInstanceOf(Unreachable.class)
                .asString()
                .doesNotContain("SECRET", "/run");
    }

    @Test
    void hostileAnswers_endInTimeAndInBoundedMemory() throws IOException {
        try (HttpNotificationSender impatient = HttpNotificationSender.builder()
                .uncheckedForTests()
                .timeout(Duration.ofMillis(400))
                .build()) {
            for (HostileServer.Kind kind : HostileServer.Kind.values()) {
                try (HostileServer server = HostileServer.start(kind)) {
                    assertThat(impatient.send(url(server.url()), "{}", "event"))
                            .as(kind.name())
                            .isInstanceOf(Unreachable.class);
                }
            }
        }
    }

    /** The platform answers after 120 seconds at the latest; who hangs up before starts the flow again. */
    @Test
    void slowFlow_waitedForLongerThanThePlatformDoes() {
        assertThat(HttpNotificationSenderBuilder.DEFAULT_TIMEOUT)
                .isGreaterThan(Duration.ofMinutes(2))
                .isLessThanOrEqualTo(NotificationSender.LONGEST);
        HttpNotificationSender.builder()
                .timeout(NotificationSender.LONGEST)
                .build()
                .close();
    }

    @Test
    void wrongSettings_refused() {
        assertThatThrownBy(() -> HttpNotificationSender.builder().timeout(NotificationSender.LONGEST.plusMillis(1)))
                .hasMessageContaining("'PT3M0.001S'");
        assertThatThrownBy(() -> HttpNotificationSender.builder().timeout(Duration.ZERO))
                .hasMessageContaining("'PT0S'");
        assertThatThrownBy(() -> HttpNotificationSender.builder().connections(0))
                .hasMessageContaining("'0'");
        assertThatThrownBy(() -> HttpNotificationSender.builder().proxy(URI.create("proxy.example")))
                .hasMessageContaining("'proxy.example'");
    }

    private Optional<Duration> retryAfter(Receiver flow, String target) {
        return ((Answered) sender.send(url(flow.url(target)), "{}", "event")).retryAfter();
    }

    private static CallbackUrl url(String text) {
        return CallbackHosts.uncheckedForTests().check(text);
    }
}
