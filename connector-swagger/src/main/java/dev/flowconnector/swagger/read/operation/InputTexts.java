package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import dev.flowconnector.swagger.read.annotation.ValidationNames;
import dev.flowconnector.swagger.read.naming.Labels;
import dev.flowconnector.swagger.read.naming.Sentences;
import dev.flowconnector.swagger.read.resource.Input;
import java.util.Optional;
import java.util.Set;

/** What annotations and Javadoc say of an input in words, and whether it must be there. */
final class InputTexts {
    /** Longer texts do not fit the box that shows them. */
    private static final int LONGEST = 500;

    private static final String DEPRECATED = " (deprecated)";

    private static final Set<String> DESCRIBING =
            Set.of(OpenApiNames.PARAMETER, OpenApiNames.REQUEST_BODY, OpenApiNames.SCHEMA);

    private static final Set<String> REQUIRING =
            Set.of(ValidationNames.NOT_NULL, ValidationNames.NOT_BLANK, ValidationNames.NOT_EMPTY);

    private InputTexts() {}

    /** The description: annotation first, then Javadoc; ended with a full stop. */
    static Optional<String> description(Input input) {
        if (input.doc().isEmpty() && !input.annotations().hasAny(DESCRIBING)) {
            return Optional.empty();
        }
        Optional<String> written = input.annotations()
                .find(OpenApiNames.PARAMETER)
                .flatMap(parameter -> parameter.text("description"))
                .or(() -> input.annotations().find(OpenApiNames.REQUEST_BODY).flatMap(body -> body.text("description")))
                .or(() -> input.annotations().find(OpenApiNames.SCHEMA).flatMap(schema -> schema.text("description")))
                .or(() -> Optional.of(Sentences.ofDoc(input.doc())).filter(doc -> !doc.isEmpty()));
        return written.map(text -> Sentences.ended(Sentences.cut(text, LONGEST)))
                .map(text -> isDeprecated(input) ? text + DEPRECATED : text);
    }

    /** The label: the key that was stated, else Swagger's title, else the name in words. */
    static String label(Input input, JsonNode stated) {
        String label = stated.asText("");
        if (label.isEmpty() && input.annotations().hasAny(DESCRIBING)) {
            label = schema(input).flatMap(schema -> schema.text("title")).orElse("");
        }
        if (label.isEmpty()) {
            label = Labels.ofName(input.name());
        }
        return isDeprecated(input) && !label.contains(DEPRECATED) ? label + DEPRECATED : label;
    }

    private static Optional<AnnotationValues> schema(Input input) {
        return input.annotations()
                .find(OpenApiNames.PARAMETER)
                .flatMap(parameter -> parameter.nested("schema"))
                .filter(schema -> schema.text("title").isPresent())
                .or(() -> input.annotations().find(OpenApiNames.SCHEMA));
    }

    static boolean isDeprecated(Input input) {
        Optional<AnnotationValues> parameter = input.annotations().find(OpenApiNames.PARAMETER);
        return input.annotations().has(Deprecated.class.getName())
                || (parameter.isPresent() && parameter.get().flag("deprecated"));
    }

    /**
     * Whether the maker has to fill the input. What the method takes without, an overload does not even know: that wins
     * over a word in an annotation.
     */
    static boolean isRequired(Input input) {
        if (input.in() == Input.Place.PATH) {
            return true;
        }
        boolean said = input.annotations().hasAny(DESCRIBING) && isSaid(input);
        boolean mayBeAbsent = input.optional() && input.defaultValue().isEmpty();
        return (said && !mayBeAbsent)
                || (!input.optional() && input.annotations().hasAny(REQUIRING));
    }

    private static boolean isSaid(Input input) {
        return input.annotations()
                        .find(OpenApiNames.PARAMETER)
                        .map(parameter -> parameter.flag("required"))
                        .orElse(false)
                || input.annotations()
                        .find(OpenApiNames.SCHEMA)
                        .flatMap(schema -> schema.constant("requiredMode"))
                        .filter("REQUIRED"::equals)
                        .isPresent();
    }
}
