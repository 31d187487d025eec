package dev.flowconnector.jaxrs.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostPatternsTest {
    private final HostPatterns patterns = HostPatterns.of(List.of("*.azure-apim.net", "gateway.contoso.example"));

    @Test
    void hostOnTheList_allowed() {
        assertThat(patterns.allow("msmanaged-na.azure-apim.net")).isTrue();
        assertThat(patterns.allow("a.b.azure-apim.net")).isTrue();
        assertThat(patterns.allow("gateway.contoso.example")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "azure-apim.net",
                ".azure-apim.net",
                "evilazure-apim.net",
                "azure-apim.net.evil.example",
                "x.azure-apim.net.",
                "x.gateway.contoso.example",
                "contoso.example"
            })
    void hostThatLooksLikeIt_refused(String host) {
        assertThat(patterns.allow(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*.net", "*azure-apim.net", "a.*.net", "https://x.example", "x.example/", "", "*."})
    void patternThatIsNone_refused(String pattern) {
        assertThatThrownBy(() -> HostPatterns.of(List.of(pattern)))
                .hasMessageContaining("'" + pattern + "'")
                .hasMessageContaining("*.azure-apim.net");
    }
}
