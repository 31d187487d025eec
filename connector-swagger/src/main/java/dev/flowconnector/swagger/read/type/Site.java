package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.Optional;

/**
 * The place where a type is used, with all that it says beyond the type.
 *
 * @param use direction
 * @param view active Jackson view
 * @param annotations annotations of the place
 * @param stated what swagger annotations say
 * @param member Jackson's view of a property; absent for a parameter, an answer, or an element of a container
 * @param format what {@code @JsonFormat} says at this place
 * @param selection properties that the place leaves out
 * @param source the type as written, which may carry annotations on its arguments
 * @param origin place for messages
 */
record Site(
        Use use,
        Optional<Class<?>> view,
        Annotations annotations,
        Stated stated,
        Optional<AnnotatedMember> member,
        JsonFormat.Value format,
        Selection selection,
        Optional<AnnotatedType> source,
        Origin origin) {

    static Site of(Use use, Optional<Class<?>> view, Annotations annotations, Origin origin) {
        return new Site(
                use,
                view,
                annotations,
                Stated.of(annotations),
                Optional.empty(),
                JsonFormat.Value.empty(),
                Selection.ALL,
                Optional.empty(),
                origin);
    }

    /** The place of one element of a container at this place; {@code argument} counts type arguments from 0. */
    Site element(int argument) {
        Optional<AnnotatedType> written = source.isEmpty() ? source : argument(source.get(), argument);
        Annotations own = written.isEmpty() ? Annotations.NONE : Annotations.of(written.get());
        return new Site(
                use,
                view,
                own,
                stated.ofItems().or(Stated.of(own)),
                Optional.empty(),
                format,
                selection,
                written,
                origin);
    }

    /** The same place where the type is replaced and said all that it had to say. */
    Site converted() {
        return new Site(
                use, view, annotations, stated.withoutType(), Optional.empty(), format, selection, source, origin);
    }

    /** What {@code @BinaryFormat} chooses here. */
    Optional<String> binaryFormat() {
        return annotations.find(ConnectorNames.BINARY_FORMAT).flatMap(annotation -> annotation.constant("value"));
    }

    private static Optional<AnnotatedType> argument(AnnotatedType type, int index) {
        if (type instanceof AnnotatedParameterizedType parameterized) {
            AnnotatedType[] arguments = parameterized.getAnnotatedActualTypeArguments();
            return index < arguments.length ? Optional.of(arguments[index]) : Optional.empty();
        }
        if (type instanceof java.lang.reflect.AnnotatedArrayType array) {
            return Optional.of(array.getAnnotatedGenericComponentType());
        }
        return Optional.empty();
    }
}
