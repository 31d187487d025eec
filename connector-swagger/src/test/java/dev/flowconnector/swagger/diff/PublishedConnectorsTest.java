package dev.flowconnector.swagger.diff;

import static dev.flowconnector.swagger.diff.Versions.alarms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.PropertiesDocument;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Real connectors, which nobody wrote for this test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedConnectorsTest {
    private static final ObjectNode NONE = Versions.json("{}");

    private final Map<String, ObjectNode> definitions = Published.definitions();
    private final Map<String, ObjectNode> properties = Published.properties();

    @Test
    void sameVersionTwice_nothing() {
        assumeFalse(definitions.isEmpty(), "the published connectors are not beside this checkout");
        definitions.forEach((name, definition) -> {
            ObjectNode own = properties.getOrDefault(name.replace(".swagger.", ".apiProperties."), NONE);
            assertThat(between(definition, own, definition.deepCopy(), own.deepCopy()))
                    .as(name)
                    .isEmpty();
        });
    }

    @Test
    void everythingGone_everyOperationReported() {
        assumeFalse(definitions.isEmpty(), "the published connectors are not beside this checkout");
        definitions.forEach((name, definition) -> assertThat(alarms(between(definition, NONE, NONE, NONE)))
                .as(name)
                .contains("bc-operation-removed"));
    }

    @Test
    void everythingNew_nothingBreaksButTheAuthentication() {
        assumeFalse(definitions.isEmpty(), "the published connectors are not beside this checkout");
        definitions.forEach((name, definition) -> assertThat(between(NONE, NONE, definition, NONE))
                .as(name)
                .filteredOn(change -> change.rule().isBreaking() && change.rule() != ChangeRule.AUTH_TYPE)
                .isEmpty());
    }

    private static List<Change> between(ObjectNode before, ObjectNode old, ObjectNode after, ObjectNode now) {
        return ConnectorDiff.between(
                ConnectorVersion.of(Versions.document(before), PropertiesDocument.of(old)),
                ConnectorVersion.of(Versions.document(after), PropertiesDocument.of(now)));
    }
}
