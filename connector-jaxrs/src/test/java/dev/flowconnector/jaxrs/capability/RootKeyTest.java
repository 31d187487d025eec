package dev.flowconnector.jaxrs.capability;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RootKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2U=  | there is no ':'",
                "k1:c2VjcmV0                                      | The key 'k1' must have 32 bytes (256 bits), it has 6",
                "k1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=   | The key 'k1' is not random",
                "k1:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=   | The key 'k1' is not random",
                "k 1:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=  | The id of a key must be 1 to 16 letters",
                "k1:%%%%                                          | The key 'k1' is not base64",
            })
    void weakKey_refusedWithoutBeingQuoted(String text, String message) {
        assertThatThrownBy(() -> RootKey.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .hasMessageEndingWith("make one with: echo \"k1:$(openssl rand -base64 32)\"")
                .hasNoCause()
                .message()
                .doesNotContain(text.substring(text.indexOf(':') + 1).strip());
    }

    @Test
    void textOfRightLength_isNotRandom() {
        String typed = "correct horse battery staple 123";
        assertThat(typed).hasSize(32);
        assertThatThrownBy(() -> new RootKey("k1", typed.getBytes(US_ASCII)))
                .hasMessageContaining("text that somebody typed");
    }

    @Test
    void derivedKeys_differByUseAndByIdOfTheKey() {
        byte[] secret = Base64.getDecoder().decode("3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs=");
        RootKey one = new RootKey("k1", secret);
        RootKey sameUnderAnotherName = new RootKey("k2", secret);
        assertThat(one.derive("a")).isEqualTo(one.derive("a")).isNotEqualTo(one.derive("b"));
        assertThat(one.derive("a")).isNotEqualTo(sameUnderAnotherName.derive("a"));
    }
}
