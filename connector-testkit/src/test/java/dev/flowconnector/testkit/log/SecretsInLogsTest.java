package dev.flowconnector.jaxrs;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search itself finds what it searches for. */
class SecretsInLogsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /_connector/polls/k1.AbCdEfGhIjKlMnOpQrStUvWxYz0123456789",
                "callback https://prod.example/invoke?sig=abc",
                "Authorization: Bearer abc"
            })
    void secret_found(String text) {
        SecretsInLogs.Recorder recorder = new SecretsInLogs.Recorder();
        recorder.publish(new LogRecord(Level.FINEST, text));
        assertThatThrownBy(recorder::assertNoSecret).hasMessageContaining("‹here›");
    }

    @Test
    void ordinaryText_passes() {
        SecretsInLogs.Recorder recorder = new SecretsInLogs.Recorder();
        recorder.publish(new LogRecord(Level.INFO, "Request 6b1f3cf0-2b7d-4a0e is answered with 500 InternalError"));
        assertThatCode(recorder::assertNoSecret).doesNotThrowAnyException();
    }
}
