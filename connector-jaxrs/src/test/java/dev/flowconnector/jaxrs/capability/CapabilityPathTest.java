package dev.flowconnector.jaxrs.capability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapabilityPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_connector/polls/k1.AbC-_",
                "/_connector/polls/k1.AbC-_",
                "//_connector/polls/k1.AbC-_",
                "_connector/polls/k1.AbC-_/",
                "_connector%2Fpolls%2Fk1.AbC-_",
                "%2F_connector%2fpolls%2fk1%2EAbC-%5F",
            })
    void pathBelowThePrefix_found(String path) {
        assertThat(CapabilityPath.of(path, "_connector")).contains(new CapabilityPath("polls", "k1.AbC-_"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "orders", "_connectors/polls/x", "x/_connector/polls/x", "%", "100%", "_connector%zz"})
    void otherPath_left(String path) {
        assertThat(CapabilityPath.of(path, "_connector")).isEqualTo(Optional.empty());
    }
}
