package dev.flowconnector.jaxrs.correlation;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the ids off the thread before a method that answers later: nothing says when that thread turns to something else,
 * and the log must not blame one request for what another one does.
 */
final class AsyncMethodFilter implements ContainerRequestFilter {
    private final CurrentRequest current;
    private final Map<Method, Boolean> known = new ConcurrentHashMap<>();

    @Context
    private @Nullable ResourceInfo resource;

    AsyncMethodFilter(CurrentRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource == null ? null : resource.getResourceMethod();
        if (method != null && known.computeIfAbsent(method, AsyncMethodFilter::answersLater)) {
            current.leave(RequestContext.of(request));
        }
    }

    private static boolean answersLater(Method method) {
        return CompletionStage.class.isAssignableFrom(method.getReturnType())
                || Stream.of(method.getParameters()).anyMatch(AsyncMethodFilter::isSuspended);
    }

    private static boolean isSuspended(Parameter parameter) {
        return parameter.isAnnotationPresent(Suspended.class);
    }
}
