package dev.flowconnector.jaxrs.error;

import jakarta.ws.rs.core.FeatureContext;

/** All that turns failures into answers. */
public final class ErrorProviders {
    // Before the error mappers of the application, its JSON library and its container.
    private static final int FIRST = 1;

    private ErrorProviders() {}

    /** Registers the mappers. */
    public static void register(FeatureContext context) {
        context.register(new RequestIdFilter())
                .register(new HttpErrorMapper(), FIRST)
                .register(new BrokenJsonMapper(), FIRST)
                .register(new UnreadableJsonMapper(), FIRST)
                .register(new UnexpectedErrorMapper(), FIRST);
        if (hasBeanValidation()) {
            context.register(new InvalidInputMapper(), FIRST);
        }
    }

    private static boolean hasBeanValidation() {
        try {
            Class.forName(
                    "jakarta.validation.ConstraintViolationException", false, ErrorProviders.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
