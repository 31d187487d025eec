package dev.flowconnector.swagger.guide.longwork;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.operation.OperationLimits;
import dev.flowconnector.core.operation.Operations;
import dev.flowconnector.core.operation.RetryAfter;
import dev.flowconnector.core.operation.store.ContentStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

final class Setup {
    private Setup() {}

    static Operations small(ObjectMapper mapper) {
        // begin: small
        Operations operations =
                Operations.builder(mapper).handler(new AnalyseJob()).build();
        // end: small
        return operations;
    }

    static Operations all(ObjectMapper mapper) throws IOException {
        // begin: all
        Operations operations = Operations.builder(mapper)
                .handler(new AnalyseJob())
                .contents(ContentStore.directory(Path.of("/var/lib/orders/contents")))
                .limits(new OperationLimits(8, 2_000, 50).withFinished(50_000, 20L << 30))
                .retryAfter(RetryAfter.growing(Duration.ofSeconds(2), Duration.ofMinutes(5))
                        .withJitter(20))
                .retention(Duration.ofDays(7))
                .shutdown(Duration.ofSeconds(30))
                .build();
        // end: all
        return operations;
    }

    // begin: stop
    static void stop(Operations operations) {
        operations.close();
    }
    // end: stop
}
