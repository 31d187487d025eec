package dev.flowconnector.testkit.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search itself finds what it searches for. */
class SecretsInLogsTest {
    private final Recorder recorder = Recorder.searching(Optional.of("hunter2"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /_connector/polls/k1.AbCdEfGhIjKlMnOpQrStUvWxYz0123456789",
                "callback https://prod.example/invoke?sig=abc",
                "Authorization: Bearer abc",
                "Password hunter2 is wrong"
            })
    void secret_found(String text) {
        recorder.publish(new LogRecord(Level.FINEST, text));

        assertThatThrownBy(recorder::assertNoSecret).hasMessageContaining("‹here›");
    }

    @Test
    void secretThatIsPrinted_foundAndStillPrinted() {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        PrintStream out = PrintedLines.copy(new PrintStream(console, true, UTF_8), recorder::search);

        out.print("Password hun");
        out.println("ter2 is wrong");
        out.write('!');

        assertThat(console.toString(UTF_8)).isEqualToNormalizingNewlines("Password hunter2 is wrong\n!");
        assertThatThrownBy(recorder::assertNoSecret).hasMessageContaining("Password ‹here› is wrong");
    }

    @Test
    void secretInALineThatIsNotEnded_found() {
        PrintStream out =
                PrintedLines.copy(new PrintStream(new ByteArrayOutputStream(), true, UTF_8), recorder::search);

        out.print("Password hunter2");
        out.flush();

        assertThatThrownBy(recorder::assertNoSecret).hasMessageContaining("Password ‹here›");
    }

    @Test
    void ordinaryText_passes() {
        recorder.publish(new LogRecord(Level.INFO, "Request 6b1f3cf0-2b7d-4a0e is answered with 500 InternalError"));
        recorder.search("Retry after 10 s: " + List.of("k1", "sig"));

        assertThatCode(recorder::assertNoSecret).doesNotThrowAnyException();
    }
}
