package dev.flowconnector.jaxrs.correlation;

import jakarta.ws.rs.core.FeatureContext;

/** All that keeps the ids of a request together. */
public final class CorrelationProviders {
    // First to see a request, last to see an answer.
    private static final int OUTERMOST = 1;
    // After every filter of the application.
    private static final int INNERMOST = Integer.MAX_VALUE;

    private CorrelationProviders() {}

    /** Registers the providers. */
    public static void register(FeatureContext context, CurrentRequest current) {
        context.register(new CorrelationFilter(current), OUTERMOST).register(new AsyncMethodFilter(current), INNERMOST);
    }
}
