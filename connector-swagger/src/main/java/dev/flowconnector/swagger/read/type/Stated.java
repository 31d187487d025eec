package dev.flowconnector.swagger.read.type;

import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What {@code @Schema} and {@code @ArraySchema} say at one place, whether they stand there or inside {@code @Parameter}.
 *
 * @param schemas about the value itself, nearest first
 * @param items about the elements
 * @param array the {@code @ArraySchema}, for its own members
 * @param replacesType whether a stated type or implementation still counts
 */
record Stated(
        List<AnnotationValues> schemas,
        List<AnnotationValues> items,
        Optional<AnnotationValues> array,
        boolean replacesType) {
    private static final List<String> SIGNS_OF_A_TYPE =
            List.of("implementation", "type", "types", "oneOf", "anyOf", "allOf");

    private static final Set<String> SPEAKING =
            Set.of(OpenApiNames.SCHEMA, OpenApiNames.ARRAY_SCHEMA, OpenApiNames.PARAMETER);

    static final Stated NOTHING = new Stated(List.of(), List.of(), Optional.empty(), true);

    static Stated of(Annotations annotations) {
        if (!annotations.hasAny(SPEAKING)) {
            return NOTHING;
        }
        Optional<AnnotationValues> parameter = annotations.find(OpenApiNames.PARAMETER);
        Optional<AnnotationValues> array = annotations
                .find(OpenApiNames.ARRAY_SCHEMA)
                .or(() -> parameter.flatMap(values -> written(values, "array")));
        List<AnnotationValues> schemas = Stream.of(
                        array.flatMap(values -> written(values, "arraySchema")),
                        annotations.find(OpenApiNames.SCHEMA),
                        parameter.flatMap(values -> written(values, "schema")))
                .flatMap(Optional::stream)
                .toList();
        List<AnnotationValues> items =
                array.flatMap(values -> values.nested("schema")).stream().toList();
        return schemas.isEmpty() && array.isEmpty() ? NOTHING : new Stated(schemas, items, array, true);
    }

    /** A nested annotation that somebody wrote: the default of such a member is an annotation too. */
    private static Optional<AnnotationValues> written(AnnotationValues around, String member) {
        return around.isSet(member) ? around.nested(member) : Optional.empty();
    }

    Stated ofItems() {
        return items.isEmpty() ? NOTHING : new Stated(items, List.of(), Optional.empty(), true);
    }

    Stated or(Stated other) {
        return isSilent() ? other : this;
    }

    boolean isSilent() {
        return schemas.isEmpty() && array.isEmpty();
    }

    Stated withoutType() {
        return isSilent() ? this : new Stated(schemas, items, array, false);
    }

    Optional<String> text(String member) {
        return schemas.isEmpty() ? Optional.empty() : first(schema -> schema.text(member));
    }

    <T> Optional<T> first(Function<AnnotationValues, Optional<T>> value) {
        for (AnnotationValues schema : schemas) {
            Optional<T> found = value.apply(schema);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    boolean flag(String member) {
        for (AnnotationValues schema : schemas) {
            if (schema.flag(member)) {
                return true;
            }
        }
        return false;
    }

    /** A constant that is not {@code AUTO}. */
    Optional<String> mode(String member) {
        return first(schema -> schema.constant(member)).filter(mode -> !mode.equals("AUTO"));
    }

    /** The {@code @Schema} that replaces the Java type. */
    Optional<AnnotationValues> type() {
        return replacesType && !schemas.isEmpty()
                ? schemas.stream()
                        .filter(schema -> SIGNS_OF_A_TYPE.stream().anyMatch(schema::isSet))
                        .findFirst()
                : Optional.empty();
    }

    boolean hidden() {
        return flag("hidden");
    }

    Optional<Boolean> required() {
        if (isSilent()) {
            return Optional.empty();
        }
        return mode("requiredMode")
                .map(mode -> mode.equals("REQUIRED"))
                .or(() -> flag("required") ? Optional.of(true) : Optional.empty());
    }

    boolean readOnly() {
        return !isSilent() && (mode("accessMode").filter("READ_ONLY"::equals).isPresent() || flag("readOnly"));
    }

    boolean writeOnly() {
        return !isSilent() && (mode("accessMode").filter("WRITE_ONLY"::equals).isPresent() || flag("writeOnly"));
    }
}
