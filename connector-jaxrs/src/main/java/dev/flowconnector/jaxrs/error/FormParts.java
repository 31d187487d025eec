package dev.flowconnector.jaxrs.error;

import jakarta.ws.rs.core.EntityPart;
import java.util.stream.Stream;

/**
 * Recognises what {@link EntityPart#getContent} throws. A method reads the parts of a form by itself, past all
 * interceptors, and what it reads is the caller's all the same.
 */
final class FormParts {
    private static final String READ = "getContent";

    private FormParts() {}

    /** Whether the exception was thrown inside the reading of a part. */
    static boolean wereRead(Throwable exception) {
        return Stream.of(exception.getStackTrace())
                .filter(frame -> frame.getMethodName().equals(READ))
                .map(StackTraceElement::getClassName)
                .distinct()
                .anyMatch(FormParts::isPart);
    }

    private static boolean isPart(String type) {
        return isPart(type, Thread.currentThread().getContextClassLoader())
                || isPart(type, FormParts.class.getClassLoader());
    }

    private static boolean isPart(String type, ClassLoader loader) {
        try {
            return EntityPart.class.isAssignableFrom(Class.forName(type, false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
