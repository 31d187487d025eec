package dev.flowconnector.jaxrs.operation;

import dev.flowconnector.core.operation.Operations;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Optional;

/** All that speaks the protocol of long operations, beside the answers at their URLs. */
public final class OperationProviders {
    // Behind the filter that puts the ids of the request into the log.
    private static final int SECOND = 2;

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
        context.register(new OperationFilter(answers));
        if (answers.source() instanceof Operations operations) {
            operations.listen(new Slf4jOperationListener());
            context.register(new OperationRequestFilter(operations), LAST);
        }
        admin.ifPresent(filter -> context.register(filter, SECOND));
    }
}
