package dev.flowconnector.swagger.read.source;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;

/** Javadoc and exact lines, where sources are at hand. */
public interface SourceDocs {
    /** Without sources. */
    SourceDocs NONE = new SourceDocs() {
        @Override
        public Optional<Doc> of(Class<?> type) {
            return Optional.empty();
        }

        @Override
        public Optional<Doc> of(Method method) {
            return Optional.empty();
        }

        @Override
        public Optional<Doc> of(Field field) {
            return Optional.empty();
        }
    };

    /** Javadoc of a class; for a record its components are {@link Doc#parameters()}. */
    Optional<Doc> of(Class<?> type);

    /** Javadoc of a method. */
    Optional<Doc> of(Method method);

    /** Javadoc of a field, an enum constant or a record component. */
    Optional<Doc> of(Field field);
}
