package dev.flowconnector.swagger.bundle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.JsonText;
import dev.flowconnector.swagger.document.Origin;

/**
 * What the platform takes in one definition, by its documentation: less than 1 MB, and 256 operations. A definition over a
 * limit is written all the same, so that the user can see what fills it.
 */
final class SizeLimits {
    private static final int BYTES = 1_048_576;
    private static final int OPERATIONS = 256;
    private static final String REPAIR =
            "Make several connectors of the API with <connectors> or @Connector, or leave operations out with"
                    + " @ConnectorIgnore or <publish>annotated</publish>.";

    private final Findings findings;

    SizeLimits(Findings findings) {
        this.findings = findings;
    }

    void check(String connector, ObjectNode definition, int operations) {
        if (operations > OPERATIONS) {
            findings.add(Finding.warning(
                    "operations-over-256",
                    Origin.WHOLE,
                    "The connector \"" + connector + "\" has " + operations + " operations; the platform takes "
                            + OPERATIONS + ".",
                    REPAIR));
        }
        int bytes = JsonText.of(definition).length(); // ASCII: a character is a byte
        if (bytes >= BYTES) {
            findings.add(Finding.warning(
                    "file-over-1mb",
                    Origin.WHOLE,
                    "The definition of the connector \"" + connector + "\" has " + bytes
                            + " bytes; the platform takes less than " + BYTES + ".",
                    REPAIR));
        }
    }
}
