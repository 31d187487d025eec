package dev.flowconnector.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.maven.Builds.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A project that was published, and then changed. */
class DiffIT {
    private static final String SOURCE = "good/single-module/src/main/java/single/OrdersResource.java";

    @Test
    void lockedAndThenChanged_failsWithTheLineInTheSources() throws IOException {
        Builds builds = new Builds("diff", "good");

        Outcome same = builds.run("good/single-module", "compile", "connector:lock", "connector:diff")
                .succeeded();
        assertThat(same.log())
                .contains("Compared with connector-lock.json:")
                .contains("Nothing changed that a flow, an app or a connection could notice.");

        Path source = builds.path(SOURCE);
        Files.writeString(
                source,
                Files.readString(source)
                        .replace("String id, int quantity", "String id, int amount")
                        .replace("OrdersResource {", "OrdersResource {\n    // moved by a line"));
        Outcome changed =
                builds.run("good/single-module", "compile", "connector:diff").failed();
        assertThat(changed.log())
                .containsPattern("src/main/java/single/OrdersResource\\.java:\\d+:1 error bc-output-removed")
                .contains("The connector breaks what was published, see above")
                .contains("@Revision(family = \"ListOrders\", number = 2")
                .contains("The same for GetOrder");
    }
}
