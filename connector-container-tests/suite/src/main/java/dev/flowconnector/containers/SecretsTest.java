package dev.flowconnector.containers;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** That the search of the log, which every class of the suite ends with, finds something. */
class SecretsTest {
    private static final String TOKEN = "k1.abcdefghijklmnopqrstuvwxyz-_0123456789";

    @Test
    void tokenInTheLog_isFound_andNotRepeated() {
        Secrets secrets = new Secrets(() -> "INFO: poll of /_connector/operations/" + TOKEN);
        secrets.learn("https://api.contoso.example/_connector/operations/" + TOKEN);
        assertThatThrownBy(secrets::assertNoneIsLogged)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("poll of")
                .hasMessageNotContaining(TOKEN);
    }

    @Test
    void otherText_isNotFound() {
        Secrets secrets = new Secrets(() -> "INFO: poll of operation 17");
        secrets.learn("https://api.contoso.example/_connector/operations/" + TOKEN);
        assertThatCode(secrets::assertNoneIsLogged).doesNotThrowAnyException();
    }
}
