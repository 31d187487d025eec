package dev.flowconnector.jaxrs.content;

import dev.flowconnector.core.content.ContentLimits;
import jakarta.ws.rs.core.FeatureContext;

/** All that reads and writes files. */
public final class ContentProviders {
    // Its filter runs after all others, its interceptor around all others.
    // Not 0, which Jersey takes for no priority at all.
    private static final int OUTERMOST = 1;
    // Files are taken from the stream that it passes on: what others make of the body comes before that.
    private static final int INNERMOST = Integer.MAX_VALUE;
    private static final int AFTER_DECODERS = INNERMOST - 2;

    private ContentProviders() {}

    /** Registers the providers. */
    public static void register(FeatureContext context, ContentLimits limits) {
        context.register(new ReceivingInterceptor(limits), INNERMOST)
                .register(new ArrivingInterceptor(), OUTERMOST)
                .register(new DecodedInterceptor(), AFTER_DECODERS)
                .register(new FormFilter(limits), OUTERMOST)
                .register(new BinaryContentProvider(limits))
                .register(new ContentSliceWriter())
                .register(new BinaryContentFilter())
                .register(new RequestEnd(), OUTERMOST);
    }
}
