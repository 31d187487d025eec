package dev.flowconnector.jaxrs.capability;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CapabilitiesTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Verdict REFUSED = new Verdict.Refused();
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final Capabilities capabilities = at(NOON, "k1");

    private static Capabilities at(Instant now, String... keys) {
        return new Capabilities(Stream.of(keys).map(Keys::key).toList(), Duration.ofDays(31), InstantSource.fixed(now));
    }

    @ParameterizedTest
    @EnumSource
    void token_goodForItsKindAndNoOther(CapabilityKind kind) {
        String token = capabilities.token(kind, "", "order-17 € 🙂");
        for (CapabilityKind other : CapabilityKind.values()) {
            assertThat(capabilities.check(other, token))
                    .as("%s", other)
                    .isEqualTo(other == kind ? new Verdict.Good("", "order-17 € 🙂") : REFUSED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyOtherCharacterAtEveryPlace_refused(CapabilityKind kind) {
        String token = capabilities.token(kind, "", "17");
        List<String> accepted = new ArrayList<>();
        for (int i = 0; i < token.length(); i++) {
            for (int j = 0; j < ALPHABET.length(); j++) {
                String changed = token.substring(0, i) + ALPHABET.charAt(j) + token.substring(i + 1);
                if (!changed.equals(token) && !capabilities.check(kind, changed).equals(REFUSED)) {
                    accepted.add(changed);
                }
            }
        }
        assertThat(accepted).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyTruncationAndExtension_refused(CapabilityKind kind) {
        String token = capabilities.token(kind, "", "17");
        for (int length = 0; length < token.length(); length++) {
            assertThat(capabilities.check(kind, token.substring(0, length))).isEqualTo(REFUSED);
        }
        for (String extended : List.of(token + "A", token + "=", token + "." + token, " " + token, token + "\n")) {
            assertThat(capabilities.check(kind, extended)).as(extended).isEqualTo(REFUSED);
        }
    }

    @Test
    void hugeToken_refused() {
        assertThat(capabilities.check(CapabilityKind.POLL, "k1." + "A".repeat(10_000_000)))
                .isEqualTo(REFUSED);
    }

    @Test
    void subjectTooLongForAUrl_saidWhenTheUrlIsMade() {
        assertThatThrownBy(() -> capabilities.token(CapabilityKind.POLL, "", "x".repeat(5_000)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("make the parameters or the position of the source shorter");
    }

    @Test
    void statusAndPages_expireAfterTheirLifetime_subscriptionsAndPollsNever() {
        for (CapabilityKind kind : CapabilityKind.values()) {
            String token = capabilities.token(kind, "", "17");
            assertThat(at(NOON.plus(Duration.ofDays(31)), "k1").check(kind, token))
                    .isEqualTo(new Verdict.Good("", "17"));
            boolean lives = List.of(CapabilityKind.SUBSCRIPTION, CapabilityKind.POLL, CapabilityKind.STATE)
                    .contains(kind);
            assertThat(at(NOON.plus(Duration.ofDays(32)), "k1").check(kind, token))
                    .as("%s", kind)
                    .isEqualTo(lives ? new Verdict.Good("", "17") : new Verdict.Expired());
        }
    }

    @Test
    void retiredKey_goesOnVerifying_untilItLeavesTheList() {
        String old = capabilities.token(CapabilityKind.SUBSCRIPTION, "", "17");
        Capabilities renewed = at(NOON, "k2", "k1");
        assertThat(renewed.check(CapabilityKind.SUBSCRIPTION, old)).isEqualTo(new Verdict.Good("", "17"));
        assertThat(renewed.token(CapabilityKind.SUBSCRIPTION, "", "17")).startsWith("k2.");
        assertThat(at(NOON, "k2").check(CapabilityKind.SUBSCRIPTION, old)).isEqualTo(REFUSED);
        assertThat(at(NOON, "k2").check(CapabilityKind.SUBSCRIPTION, old.replace("k1.", "k2.")))
                .isEqualTo(REFUSED);
    }

    @Test
    void sameSubjectOnTheSameDay_sameToken() {
        for (CapabilityKind kind : CapabilityKind.values()) {
            assertThat(at(NOON.plusSeconds(3_600), "k1").token(kind, "", "17"))
                    .isEqualTo(capabilities.token(kind, "", "17"));
        }
    }

    @Test
    void pollsAndPages_hideWhatTheySay() {
        for (CapabilityKind kind : List.of(CapabilityKind.POLL, CapabilityKind.STATE, CapabilityKind.PAGE)) {
            String token = capabilities.token(kind, "", "customer=Contoso");
            String bytes =
                    new String(Base64.getUrlDecoder().decode(token.substring(token.indexOf('.') + 1)), ISO_8859_1);
            assertThat(bytes).doesNotContain("Contoso", "customer");
        }
    }

    @Test
    void markOfAPrincipal_matchesItsNameOnly_alsoAfterAChangeOfKeys() {
        Principals before = new Principals(List.of(Keys.key("k1")));
        Principals after = new Principals(List.of(Keys.key("k2"), Keys.key("k1")));
        String mark = before.mark("ada");
        assertThat(mark).doesNotContain("ada").isNotEqualTo(after.mark("ada"));
        assertThat(after.matches(mark, "ada")).isTrue();
        assertThat(after.matches(mark, "bob")).isFalse();
        assertThat(new Principals(List.of(Keys.key("k2"))).matches(mark, "ada")).isFalse();
        assertThat(after.matches("", "ada")).isFalse();
    }
}
