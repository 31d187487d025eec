package dev.flowconnector.jaxrs.operation;

import dev.flowconnector.core.operation.Operations;
import jakarta.ws.rs.core.FeatureContext;

/** All that speaks the protocol of long operations, beside the answers at their URLs. */
public final class OperationProviders {
    // After the filter that says who the caller is, whatever its priority.
    private static final int LAST = Integer.MAX_VALUE;

    private OperationProviders() {}

    /** Registers the providers. */
    public static void register(FeatureContext context, OperationAnswers answers) {
        context.register(new OperationFilter(answers));
        if (answers.source() instanceof Operations operations) {
            operations.listen(new Slf4jOperationListener());
            context.register(new OperationRequestFilter(operations), LAST);
        }
    }
}
