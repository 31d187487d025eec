package dev.flowconnector.swagger.read.mapper;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Classes that hand out mappers. The JAX-RS interface is known by name, since a project brings its own version. */
final class MapperResolver {
    static final String JACKSON_2 = "com.fasterxml.jackson.databind.";
    static final String JACKSON_3 = "tools.jackson.databind.";

    private static final String CONTEXT_RESOLVER = "jakarta.ws.rs.ext.ContextResolver";

    private MapperResolver() {}

    /** Whether a class is a {@code ContextResolver} of a mapper of this package. */
    static boolean isFor(Class<?> type, String mapperPackage) {
        boolean concrete = !type.isInterface() && !Modifier.isAbstract(type.getModifiers());
        try {
            return concrete
                    && resolved(type)
                            .map(Class::getName)
                            .filter(name -> name.startsWith(mapperPackage) && name.endsWith("Mapper"))
                            .isPresent();
        } catch (LinkageError | TypeNotPresentException e) {
            return false; // reported where the class matters
        }
    }

    private static Optional<Class<?>> resolved(Class<?> type) {
        Optional<Class<?>> contract = contract(type);
        if (contract.isEmpty()) {
            return Optional.empty();
        }
        JavaType[] arguments = TypeFactory.defaultInstance().constructType(type).findTypeParameters(contract.get());
        return arguments.length == 1 ? Optional.of(arguments[0].getRawClass()) : Optional.empty();
    }

    private static Optional<Class<?>> contract(@Nullable Class<?> type) {
        if (type == null) {
            return Optional.empty();
        }
        if (type.getName().equals(CONTEXT_RESOLVER)) {
            return Optional.of(type);
        }
        for (Class<?> implemented : type.getInterfaces()) {
            Optional<Class<?>> found = contract(implemented);
            if (found.isPresent()) {
                return found;
            }
        }
        return contract(type.getSuperclass());
    }

    /** The mapper that a class hands out; absent when it hands out none. */
    static Optional<ObjectMapper> mapper(Class<?> type) throws NotCreatedException {
        boolean known = Supplier.class.isAssignableFrom(type)
                || ObjectMapper.class.isAssignableFrom(type)
                || contract(type).isPresent();
        if (!known) {
            return Optional.empty();
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true); // providers may be package-private
            Object instance = constructor.newInstance();
            Object made = made(instance, contract(type));
            return made instanceof ObjectMapper mapper ? Optional.of(mapper) : Optional.empty();
        } catch (InvocationTargetException e) {
            throw new NotCreatedException(String.valueOf(e.getCause()), e);
        } catch (NoSuchMethodException e) {
            throw new NotCreatedException("it has no constructor without parameters", e);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            throw new NotCreatedException(e.toString(), e);
        }
    }

    private static @Nullable Object made(Object instance, Optional<Class<?>> contract)
            throws ReflectiveOperationException {
        if (contract.isPresent()) {
            Method getContext = contract.get().getMethod("getContext", Class.class);
            getContext.setAccessible(true);
            return getContext.invoke(instance, Object.class);
        }
        return instance instanceof Supplier<?> supplier ? supplier.get() : instance;
    }

    /** A mapper that exists and cannot be had. */
    static final class NotCreatedException extends Exception {
        private static final long serialVersionUID = 1L;

        NotCreatedException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
