package dev.flowconnector.core.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallbackCipherTest {
    private static final String URL = "https://a.logic.azure.com/run?sig=SECRET";
    private final CallbackCipher cipher = CallbackCipher.of(new byte[32]);

    @Test
    void sealed_readAgainForTheSameSubscriptionOnly() {
        String sealed = cipher.seal(URL, "s1");

        assertThat(cipher.open(sealed, "s1")).isEqualTo(URL);
        assertThatThrownBy(() -> cipher.open(sealed, "s2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("subscription 's2'");
    }

    @Test
    void sameText_neverSealedAlike() {
        Set<String> sealed = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            sealed.add(cipher.seal(URL, "s1"));
        }

        assertThat(sealed).hasSize(100).noneMatch(text -> text.contains("SECRET"));
    }

    @Test
    void changedOrOtherKey_refused() {
        String sealed = cipher.seal(URL, "s1");
        byte[] other = new byte[32];
        Arrays.fill(other, (byte) 1);

        assertThatThrownBy(() -> CallbackCipher.of(other).open(sealed, "s1"))
                .hasMessageContaining("stored with another key");
        assertThatThrownBy(() -> CallbackCipher.ofMemory().open(sealed, "s1"))
                .hasMessageContaining("stored with another key");
        for (int i = 0; i < sealed.length() - 1; i++) {
            char changed = sealed.charAt(i) == 'A' ? 'B' : 'A';
            String damaged = sealed.substring(0, i) + changed + sealed.substring(i + 1);
            assertThatThrownBy(() -> cipher.open(damaged, "s1")).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> cipher.open("", "s1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cipher.open("no base64!", "s1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void retiredKey_stillReads() {
        byte[] fresh = new byte[32];
        Arrays.fill(fresh, (byte) 7);
        String old = cipher.seal(URL, "s1");
        CallbackCipher both = CallbackCipher.of(fresh, new byte[32]);

        assertThat(both.open(old, "s1")).isEqualTo(URL);
        assertThat(CallbackCipher.of(fresh).open(both.seal(URL, "s1"), "s1")).isEqualTo(URL);
    }

    @Test
    void keyOfAnotherLength_refused() {
        assertThatThrownBy(() -> CallbackCipher.of(new byte[16])).hasMessageContaining("32 bytes, not 16");
        assertThatThrownBy(CallbackCipher::of).hasMessageContaining("at least one key");
    }
}
