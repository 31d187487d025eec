package dev.flowconnector.jaxrs.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost", "LOCALHOST", "orders", "orders.default.svc.cluster.local", "10.1.2.3", "127.0.0.1",
                "[::1]", "[fd00::1]", "db.internal", "192.168.0.9", "0.0.0.0", "169.254.169.254"
            })
    void hostThatTheInternetCannotReach_internal(String host) {
        assertThat(HostName.isInternal(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"api.contoso.example", "8.8.8.8", "[2001:4860:4860::8888]", "10.example.com"})
    void publicHost_notInternal(String host) {
        assertThat(HostName.isInternal(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a..b",
                ".a",
                "a.",
                "-a",
                "a-",
                "a_b",
                "a b",
                "a/b",
                "ａzure.net",
                "münchen.example",
                "",
                "1.2.3",
                "[::1"
            })
    void textThatIsNoHost_empty(String text) {
        assertThat(HostName.of(text)).isEmpty();
    }
}
