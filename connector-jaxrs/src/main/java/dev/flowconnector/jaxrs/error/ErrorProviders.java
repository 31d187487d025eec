package dev.flowconnector.jaxrs.error;

import dev.flowconnector.jaxrs.correlation.CurrentRequest;
import jakarta.ws.rs.core.FeatureContext;

/** All that turns failures into answers. */
public final class ErrorProviders {
    // Before the error mappers of the application, its JSON library and its container.
    private static final int FIRST = 1;
    // Sees an answer after the application's filters, but before the one that sets the id of all other answers.
    private static final int LATE = 2;

    // Around the readers and what takes files out of the body, but inside of what decodes it.
    private static final int AROUND_READERS = Integer.MAX_VALUE - 1;
    // Over the stream of the container itself: what goes wrong there is no fault of a writer.
    private static final int OUTERMOST = 1;

    private ErrorProviders() {}

    /** Registers the mappers. */
    public static void register(FeatureContext context, CurrentRequest current) {
        ErrorAnswers answers = new ErrorAnswers(current);
        context.register(new ErrorFilter(), LATE)
                .register(new ErrorBodyWriter(), FIRST)
                .register(new ReadingInterceptor(), AROUND_READERS)
                .register(new AnsweringInterceptor(), OUTERMOST)
                .register(new HttpErrorMapper(answers), FIRST)
                .register(new ConnectorExceptionMapper(answers), FIRST)
                .register(new JsonMapper(answers), FIRST)
                .register(new JsonParseMapper(answers), FIRST)
                .register(new JsonMappingMapper(answers), FIRST)
                .register(new UnrecognizedPropertyMapper(answers), FIRST)
                .register(new AnyErrorMapper(answers), FIRST);
        if (hasBeanValidation()) {
            context.register(new ValidationMapper(answers), FIRST);
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
