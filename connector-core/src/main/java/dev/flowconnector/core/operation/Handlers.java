package dev.flowconnector.core.operation;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.page.Page;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The handlers by name and by class, with the types that their classes state. */
final class Handlers {
    private static final int TYPE_PARAMETERS = 2;

    private final Map<String, Registered> byName = new TreeMap<>();

    Handlers(Collection<OperationHandler<?, ?>> handlers, ObjectMapper mapper) {
        for (OperationHandler<?, ?> handler : handlers) {
            Registered registered = registered(handler, mapper);
            if (handler.name().isBlank()) {
                throw new IllegalArgumentException(
                        handler.getClass().getName() + ": the name of a handler must not be blank");
            }
            Registered other = byName.putIfAbsent(handler.name(), registered);
            if (other != null) {
                throw new IllegalArgumentException("Two handlers are named '" + handler.name() + "': "
                        + other.handler().getClass().getName() + " and "
                        + handler.getClass().getName());
            }
        }
    }

    Optional<Registered> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The handler of exactly this class before one of a subclass: a proxy that some container made of a handler is found
     * by the class that the caller names, too.
     */
    OperationHandler<?, ?> ofClass(Class<?> type) {
        return byName.values().stream()
                .map(Registered::handler)
                .filter(type::isInstance)
                .min(Comparator.comparing(handler -> handler.getClass() != type))
                .orElseThrow(() -> new IllegalArgumentException("No handler of " + type.getName()
                        + " is registered; add one with Operations.builder().handler(…). Registered: "
                        + byName.keySet()));
    }

    private static Registered registered(OperationHandler<?, ?> handler, ObjectMapper mapper) {
        JavaType type = mapper.constructType(handler.getClass());
        JavaType[] found = mapper.getTypeFactory().findTypeParameters(type, OperationHandler.class);
        if (found.length != TYPE_PARAMETERS || found[0].isJavaLangObject() || found[1].isJavaLangObject()) {
            throw new IllegalArgumentException(handler.getClass().getName()
                    + " does not say what it takes and gives; declare it with both types, such as"
                    + " \"implements OperationHandler<Analysis, Report>\"");
        }
        if (found[1].hasRawClass(Page.class)) {
            throw new IllegalArgumentException(handler.getClass().getName()
                    + ": a long operation has one result and no further pages; return the list instead of a Page");
        }
        return new Registered(handler, found[0], found[1]);
    }

    /** A handler and its types. */
    record Registered(OperationHandler<?, ?> handler, JavaType input, JavaType result) {

        @SuppressWarnings("unchecked")
        Object handle(Object input, OperationContext context) throws Exception {
            return ((OperationHandler<Object, Object>) handler).handle(input, context);
        }
    }
}
