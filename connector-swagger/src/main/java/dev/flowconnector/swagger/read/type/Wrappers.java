package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Types that stand for the one inside, or for many of it, whether or not a Jackson module says so. */
final class Wrappers {
    private static final Set<String> TRANSPARENT = Set.of(
            "java.util.Optional",
            "java.util.concurrent.atomic.AtomicReference",
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.CompletableFuture",
            "jakarta.xml.bind.JAXBElement",
            "jakarta.ws.rs.core.GenericEntity");
    private static final Set<String> SEQUENCES =
            Set.of("java.lang.Iterable", "java.util.Iterator", "java.util.stream.Stream", "java.util.Enumeration");
    private static final Map<String, Class<?>> PRIMITIVE_SEQUENCES = Map.of(
            "java.util.stream.IntStream", int.class,
            "java.util.stream.LongStream", long.class,
            "java.util.stream.DoubleStream", double.class,
            "java.util.BitSet", long.class);

    private Wrappers() {}

    /** The type that travels instead. */
    static Optional<JavaType> unwrapped(JavaType type, TypeFactory types) {
        String name = type.getRawClass().getName();
        if (type.isPrimitive() || name.startsWith("java.lang.String")) {
            return Optional.empty();
        }
        if (TRANSPARENT.contains(name)) {
            return Optional.of(argument(type, 0, types));
        }
        if (SEQUENCES.contains(name)) {
            return Optional.of(types.constructCollectionType(java.util.List.class, argument(type, 0, types)));
        }
        if (name.equals("java.util.Map$Entry")) {
            return Optional.of(
                    types.constructMapType(java.util.Map.class, argument(type, 0, types), argument(type, 1, types)));
        }
        Class<?> element = PRIMITIVE_SEQUENCES.get(name);
        return element == null ? Optional.empty() : Optional.of(types.constructArrayType(element));
    }

    /** Whether the Java type itself says that there may be no value. */
    static boolean mayBeEmpty(JavaType type) {
        return type.getRawClass().getName().startsWith("java.util.Optional");
    }

    private static JavaType argument(JavaType type, int index, TypeFactory types) {
        JavaType bound = type.isReferenceType() ? type.getContentType() : type.containedType(index);
        return bound == null ? types.constructType(Object.class) : bound;
    }
}
