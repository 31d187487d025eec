package dev.flowconnector.jaxrs.lookup;

import jakarta.ws.rs.core.FeatureContext;

/** All that gives the answers of lookups their one shape. */
public final class LookupProviders {
    // Before the writers of the application.
    private static final int FIRST = 1;

    private LookupProviders() {}

    /** Registers the providers. */
    public static void register(FeatureContext context) {
        context.register(new LookupWriter(), FIRST).register(new NothingFound());
    }
}
