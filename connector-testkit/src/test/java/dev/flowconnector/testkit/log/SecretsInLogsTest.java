package dev.flowconnector.testkit.log;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** The search itself finds what it searches for. */
class SecretsInLogsTest {

    @Test
    void secret_found() {
        for (String text : List.of(
                "GET /_connector/polls/k1.AbCdEfGhIjKlMnOpQrStUvWxYz0123456789",
                "callback https://prod.example/invoke?sig=abc",
                "Authorization: Bearer abc",
                "Password hunter2 is wrong")) {
            SecretsInLogs.Recorder recorder = SecretsInLogs.recorder(Optional.of("hunter2"));
            recorder.publish(new LogRecord(Level.FINEST, text));
            assertThatThrownBy(recorder::assertNoSecret).as(text).hasMessageContaining("‹here›");
        }
    }

    @Test
    void ordinaryText_passes() {
        SecretsInLogs.Recorder recorder = SecretsInLogs.recorder(Optional.empty());
        recorder.publish(new LogRecord(Level.INFO, "Request 6b1f3cf0-2b7d-4a0e is answered with 500 InternalError"));
        assertThatCode(recorder::assertNoSecret).doesNotThrowAnyException();
    }
}
