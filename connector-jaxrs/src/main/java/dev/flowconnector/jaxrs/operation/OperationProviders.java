package dev.flowconnector.jaxrs.operation;

import jakarta.ws.rs.core.FeatureContext;

/** All that speaks the protocol of long operations, beside the answers at their URLs. */
public final class OperationProviders {
    // Before an error mapper of the application that takes every exception.
    private static final int FIRST = 1;

    private OperationProviders() {}

    /** Registers the providers. */
    public static void register(FeatureContext context, OperationAnswers answers) {
        context.register(new OperationFilter(answers)).register(new TooManyOperationsMapper(), FIRST);
    }
}
