package dev.flowconnector.jaxrs.error;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names an input as the caller knows it: the parameter's name on the wire, or the path of a property in the body. */
final class InputPaths {
    private InputPaths() {}

    static String of(ConstraintViolation<?> violation) {
        String parameter = "";
        Optional<Method> method = Optional.empty();
        List<String> properties = new ArrayList<>();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                properties.add(String.valueOf(node.getIndex()));
            } else if (node.getKey() != null) {
                properties.add(String.valueOf(node.getKey()));
            }
            if (node.getKind() == ElementKind.METHOD) {
                method = method(violation.getRootBeanClass(), node.as(Path.MethodNode.class));
            } else if (node.getKind() == ElementKind.PARAMETER) {
                int index = node.as(Path.ParameterNode.class).getParameterIndex();
                parameter = method.flatMap(found -> wireName(found, index)).orElse(String.valueOf(node.getName()));
            } else if (node.getKind() == ElementKind.PROPERTY) {
                properties.add(String.valueOf(node.getName()));
            }
        }
        return properties.isEmpty() ? parameter : String.join("/", properties);
    }

    private static Optional<Method> method(Class<?> type, Path.MethodNode node) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(node.getName())
                        && List.of(method.getParameterTypes()).equals(node.getParameterTypes()))
                .findFirst();
    }

    private static Optional<String> wireName(Method method, int index) {
        Parameter parameter = method.getParameters()[index];
        return Stream.of(
                        Optional.ofNullable(parameter.getAnnotation(QueryParam.class))
                                .map(QueryParam::value),
                        Optional.ofNullable(parameter.getAnnotation(PathParam.class))
                                .map(PathParam::value),
                        Optional.ofNullable(parameter.getAnnotation(HeaderParam.class))
                                .map(HeaderParam::value),
                        Optional.ofNullable(parameter.getAnnotation(FormParam.class))
                                .map(FormParam::value),
                        Optional.ofNullable(parameter.getAnnotation(CookieParam.class))
                                .map(CookieParam::value))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
