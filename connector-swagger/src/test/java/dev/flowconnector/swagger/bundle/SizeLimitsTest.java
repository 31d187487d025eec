package dev.flowconnector.swagger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;

class SizeLimitsTest {
    private final ObjectNode definition = JsonNodeFactory.instance.objectNode().put("swagger", "2.0");

    @Test
    void withinTheLimits_silent() {
        assertThat(check(256)).isEmpty();
    }

    @Test
    void oneOperationTooMany_saysHowToSplit() {
        assertThat(check(257)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("operations-over-256");
            assertThat(finding.message())
                    .isEqualTo("The connector \"shop\" has 257 operations; the platform takes 256.");
            assertThat(finding.repair()).contains("<connectors>", "@ConnectorIgnore");
        });
    }

    @Test
    void oneMegabyte_tooLarge() {
        definition.put("description", "x".repeat(1_048_576));

        assertThat(check(1)).extracting(Finding::rule).containsExactly("file-over-1mb");
    }

    private List<Finding> check(int operations) {
        Findings findings = new Findings();
        new SizeLimits(findings).check("shop", definition, operations);
        return findings.sorted();
    }
}
