package dev.flowconnector.jaxrs.operation;

import dev.flowconnector.core.operation.Operations;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Optional;

/** All that speaks the protocol of long operations, beside the answers at their URLs. */
public final class OperationProviders {
    // Before an error mapper of the application that takes every exception.
    private static final int FIRST = 1;

    // After the filter that says who the caller is, whatever its priority.
    private static final int LAST = Integer.MAX_VALUE;

    private OperationProviders() {}

    /**
     * Registers the providers.
     *
     * @param admin shows all operations; nothing does if absent
     */
    public static void register(
            FeatureContext context, OperationAnswers answers, Optional<OperationAdminFilter> admin) {
        context.register(new OperationFilter(answers)).register(new TooManyOperationsMapper(), FIRST);
        if (answers.source() instanceof Operations operations) {
            operations.listen(new Slf4jOperationListener());
            context.register(new OperationRequestFilter(operations), LAST);
        }
        // Behind the filter that puts the ids of the request into the log.
        admin.ifPresent(filter -> context.register(filter, FIRST + 1));
    }
}
