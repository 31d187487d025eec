package dev.flowconnector.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    @ParameterizedTest
    @CsvSource({"0, 2", "7, 2", "8, 2", "12, 3", "40, 10", "239, 59", "240, 60", "86400, 60"})
    void growing_isAQuarterOfTheAgeWithinItsBounds(long age, long expected) {
        RetryAfter growing = RetryAfter.growing(Duration.ofSeconds(2), Duration.ofSeconds(60));

        assertThat(growing.at(Duration.ofSeconds(age).plusMillis(999))).isEqualTo(Duration.ofSeconds(expected));
    }

    @Test
    void fixed_isAlwaysTheSame() {
        assertThat(RetryAfter.fixed(Duration.ofSeconds(5)).at(Duration.ofDays(1)))
                .isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void jitter_addsWholeSecondsUpToItsPart() {
        RetryAfter jittered = RetryAfter.fixed(Duration.ofSeconds(10)).withJitter(50);
        Set<Duration> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            seen.add(jittered.at(Duration.ZERO));
        }

        assertThat(seen)
                .hasSizeGreaterThan(1)
                .allSatisfy(time -> assertThat(time).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(15)));
    }

    @Test
    void lessThanASecond_orAFraction_orUpsideDown_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetryAfter.fixed(Duration.ofMillis(1500)))
                .withMessageContaining("'PT1.5S'");
        assertThatIllegalArgumentException().isThrownBy(() -> RetryAfter.fixed(Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetryAfter.growing(Duration.ofSeconds(2), Duration.ofSeconds(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetryAfter.fixed(Duration.ofSeconds(2)).withJitter(101));
    }
}
