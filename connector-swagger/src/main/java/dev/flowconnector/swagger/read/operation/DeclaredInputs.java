package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.JavaType;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import dev.flowconnector.swagger.read.resource.Input;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Inputs as the Swagger annotations see them: {@code @Parameter} on a method describes an injected input of the same
 * name, or declares one that the method reads from the request itself.
 */
final class DeclaredInputs {
    private final TypeNames types;

    DeclaredInputs(TypeNames types) {
        this.types = types;
    }

    /** The inputs of a method, described and completed. */
    List<Input> of(ResourceMethod method) {
        List<AnnotationValues> declared =
                new ArrayList<>(method.annotations().all(OpenApiNames.PARAMETER, OpenApiNames.PARAMETERS));
        Optional<AnnotationValues> operation = method.annotations().find(OpenApiNames.OPERATION);
        if (operation.isPresent()) {
            declared.addAll(operation.get().list("parameters"));
        }
        List<Input> inputs = new ArrayList<>();
        for (Input input : method.inputs()) {
            inputs.add(withSchema(described(input, declared)));
        }
        for (AnnotationValues parameter : declared) {
            Optional<Input.Place> place = parameter.constant("in").flatMap(DeclaredInputs::place);
            Optional<String> name = parameter.text("name");
            if (place.isPresent() && name.isPresent() && !parameter.flag("hidden") && !isKnown(inputs, name.get())) {
                inputs.add(withSchema(declared(parameter, place.get(), name.get(), method)));
            }
        }
        return inputs;
    }

    private static Input described(Input input, List<AnnotationValues> declared) {
        for (AnnotationValues parameter : declared) {
            Optional<String> name = parameter.text("name");
            if (name.isPresent() && name.get().equals(input.name())) {
                return input.withAnnotations(input.annotations().with(parameter));
            }
        }
        return input;
    }

    private static boolean isKnown(List<Input> inputs, String name) {
        for (Input input : inputs) {
            if (input.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private Input declared(AnnotationValues parameter, Input.Place place, String name, ResourceMethod method) {
        Optional<AnnotationValues> schema = parameter.nested("schema");
        JavaType type = schema.flatMap(values -> values.type("implementation"))
                .map(types::of)
                .orElseGet(() -> types.of(schema.flatMap(TypeNames::ofWord).orElse(String.class)));
        return new Input(
                place,
                name,
                type,
                !parameter.flag("required"),
                schema.flatMap(values -> values.text("defaultValue")),
                Annotations.NONE.with(parameter),
                "",
                method.origin());
    }

    private static Optional<Input.Place> place(String in) {
        return switch (in) {
            case "QUERY" -> Optional.of(Input.Place.QUERY);
            case "HEADER" -> Optional.of(Input.Place.HEADER);
            case "PATH" -> Optional.of(Input.Place.PATH);
            default -> Optional.empty();
        };
    }

    /** Lets the schema inside {@code @Parameter} count like one beside it. */
    private static Input withSchema(Input input) {
        Optional<AnnotationValues> parameter = input.annotations().find(OpenApiNames.PARAMETER);
        if (parameter.isEmpty()) {
            return input;
        }
        Optional<AnnotationValues> schema = parameter.get().nested("schema");
        return schema.isEmpty()
                ? input
                : input.withAnnotations(input.annotations().with(schema.get()));
    }
}
