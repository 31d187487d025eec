package dev.flowconnector.jaxrs.operation;

import jakarta.ws.rs.core.FeatureContext;

/** All that speaks the protocol of long operations, beside the answers at their URLs. */
public final class OperationProviders {
    private OperationProviders() {}

    /** Registers the providers. */
    public static void register(FeatureContext context, OperationAnswers answers) {
        context.register(new OperationFilter(answers));
    }
}
