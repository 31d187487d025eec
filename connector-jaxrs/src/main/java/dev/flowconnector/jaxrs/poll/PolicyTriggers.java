package dev.flowconnector.jaxrs.poll;

import dev.flowconnector.core.annotation.PollingPolicy;
import dev.flowconnector.jaxrs.method.Declarations;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.annotation.Annotation;
import java.util.stream.Stream;

/** Marks the calls of triggers whose state the platform's gateway carries. */
public final class PolicyTriggers implements DynamicFeature {
    private static final String MARK = PolicyTriggers.class.getName();

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        boolean policy = Declarations.of(resource.getResourceMethod())
                .flatMap(method -> Stream.of(method.getAnnotations()))
                .anyMatch(PolicyTriggers::saysSo);
        if (policy) {
            context.register((ContainerRequestFilter) request -> request.setProperty(MARK, true));
        }
    }

    static boolean isOne(ContainerRequestContext request) {
        return request.getProperty(MARK) != null;
    }

    private static boolean saysSo(Annotation annotation) {
        return annotation instanceof PollingPolicy
                || annotation.annotationType().isAnnotationPresent(PollingPolicy.class);
    }
}
