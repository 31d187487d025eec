package dev.flowconnector.swagger.read.resource;

import com.fasterxml.jackson.databind.JavaType;
import dev.flowconnector.swagger.document.Origin.JavaElement;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.naming.Route;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * One resource method, with everything that JAX-RS says about it: inheritance, interfaces and locators resolved.
 *
 * @param resource the selected resource class (for a locator's target: that target)
 * @param method the method that is called, or the interface's method when there is no implementation
 * @param verb lower-case HTTP method
 * @param path path below the application path, starting with a slash; regular expressions taken out of templates
 * @param consumes media types, from method, class, or empty
 * @param produces media types, from method, class, or empty
 * @param inputs inputs in declaration order; injected parameters left out
 * @param result resolved return type; {@code void} included; {@code CompletionStage} and {@code @Suspended} unwrapped
 *     where the type is known
 * @param view Jackson view of the answer ({@code @JsonView} on the method)
 * @param annotations of the method, with those of overridden and interface methods
 * @param resourceAnnotations of the resource class, its superclasses and interfaces
 * @param origin place for messages
 */
public record ResourceMethod(
        Class<?> resource,
        Method method,
        String verb,
        String path,
        List<String> consumes,
        List<String> produces,
        List<Input> inputs,
        JavaType result,
        Optional<Class<?>> view,
        Annotations annotations,
        Annotations resourceAnnotations,
        JavaElement origin) {
    /** Copies the lists. */
    public ResourceMethod {
        consumes = List.copyOf(consumes);
        produces = List.copyOf(produces);
        inputs = List.copyOf(inputs);
    }

    /** Enough to tell methods apart; a hash of every component would visit all annotations at each look into a map. */
    @Override
    public int hashCode() {
        return 31 * method.hashCode() + path.hashCode();
    }

    /** The method's name in the lock file and in messages: {@code com.acme.OrderResource#list(String)}. */
    public String key() {
        StringJoiner types = new StringJoiner(",", "(", ")");
        for (Class<?> parameter : method.getParameterTypes()) {
            types.add(parameter.getSimpleName());
        }
        return resource.getName() + "#" + method.getName() + types;
    }

    /** What a derived name is made of. */
    public Route route() {
        return new Route(resource.getSimpleName(), method.getName(), verb, path);
    }

    /** The same method with other inputs. */
    public ResourceMethod withInputs(List<Input> others) {
        return new ResourceMethod(
                resource,
                method,
                verb,
                path,
                consumes,
                produces,
                others,
                result,
                view,
                annotations,
                resourceAnnotations,
                origin);
    }
}
