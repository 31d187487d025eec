package dev.flowconnector.jaxrs.trigger;

import dev.flowconnector.core.trigger.Subscription;
import dev.flowconnector.core.trigger.WebhookAction;
import dev.flowconnector.core.webhook.Subscriptions;
import dev.flowconnector.jaxrs.method.Declarations;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells the service, before any request, which notifications the methods of the application promise. */
final class DeclaredNotifications implements DynamicFeature {
    private final Subscriptions subscriptions;

    DeclaredNotifications(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        payload(method.getGenericReturnType())
                .ifPresent(payload -> body(method).ifPresent(body -> subscriptions.declare(body, payload)));
    }

    private static Optional<Type> payload(Type type) {
        if (!(type instanceof ParameterizedType generic)) {
            return Optional.empty();
        }
        if (generic.getRawType() == Subscription.class || generic.getRawType() == WebhookAction.class) {
            return Optional.of(generic.getActualTypeArguments()[0]).filter(DeclaredNotifications::isKnown);
        }
        // Such as a stage.
        return Stream.of(generic.getActualTypeArguments())
                .flatMap(inner -> payload(inner).stream())
                .findFirst();
    }

    /** A variable of a generic class above stands for no type here. */
    private static boolean isKnown(Type type) {
        return type instanceof Class<?>
                || (type instanceof ParameterizedType generic
                        && Stream.of(generic.getActualTypeArguments()).allMatch(DeclaredNotifications::isKnown));
    }

    /** The one parameter without an annotation of Jakarta REST, which may stand on an interface. */
    private static Optional<Class<?>> body(Method method) {
        List<Annotation[][]> declared =
                Declarations.of(method).map(Method::getParameterAnnotations).toList();
        return IntStream.range(0, method.getParameterCount())
                .filter(i -> declared.stream()
                        .flatMap(parameters -> Stream.of(parameters[i]))
                        .noneMatch(DeclaredNotifications::isRest))
                .<Class<?>>mapToObj(i -> method.getParameterTypes()[i])
                .findFirst();
    }

    private static boolean isRest(Annotation annotation) {
        return annotation.annotationType().getName().startsWith("jakarta.ws.rs.");
    }
}
