package dev.flowconnector.jaxrs.content;

import jakarta.ws.rs.core.FeatureContext;

/** All that reads and writes files. */
public final class ContentProviders {
    private ContentProviders() {}

    /** Registers the providers. */
    public static void register(FeatureContext context) {
        context.register(new BinaryContentProvider()).register(new BinaryContentFilter());
    }
}
