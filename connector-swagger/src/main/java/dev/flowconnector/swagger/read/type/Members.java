package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import dev.flowconnector.swagger.document.Origin.JavaElement;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.source.Doc;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Java members behind one property. Jackson drops some (the fields of records, fields that it cannot see), so the
 * field is found by its name as well: annotations and Javadoc often stand there alone.
 */
final class Members {
    private final ReadContext context;
    private final BeanPropertyDefinition property;
    private final AnnotatedMember used;
    private final Optional<Field> field;
    private final Optional<RecordComponent> recordComponent;

    Members(ReadContext context, BeanPropertyDefinition property, AnnotatedMember used, Class<?> bean) {
        this.context = context;
        this.property = property;
        this.used = used;
        this.field = field(bean, property.getInternalName());
        this.recordComponent = recordComponent(used.getDeclaringClass(), property.getInternalName());
    }

    private Optional<Field> field(Class<?> bean, String name) {
        for (Class<?> at = bean; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Field candidate : context.classFiles().fields(at)) {
                if (candidate.getName().equals(name)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    Annotations annotations() {
        List<Annotation> all = new ArrayList<>();
        jackson().forEach(member -> member.getAllAnnotations().annotations().forEach(all::add));
        field.ifPresent(found -> all.addAll(List.of(found.getAnnotations())));
        recordComponent.ifPresent(component -> all.addAll(List.of(component.getAnnotations())));
        return all.isEmpty()
                ? Annotations.NONE
                : Annotations.of(all.stream().distinct().toList());
    }

    private Stream<AnnotatedMember> jackson() {
        return Stream.<AnnotatedMember>of(
                        used,
                        property.getGetter(),
                        property.getField(),
                        property.getSetter(),
                        property.getConstructorParameter())
                .flatMap(Stream::ofNullable);
    }

    private static Optional<RecordComponent> recordComponent(Class<?> owner, String name) {
        return owner.isRecord()
                ? Stream.of(owner.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    /** The type as written, which carries the annotations of its arguments; absent where it has none. */
    Optional<AnnotatedType> source() {
        JavaType type = property.getPrimaryType();
        if (type.containedTypeCount() == 0 && !type.isArrayType()) {
            return Optional.empty();
        }
        return recordComponent
                .map(RecordComponent::getAnnotatedType)
                .or(() -> field.map(Field::getAnnotatedType))
                .or(() -> method().map(Members::valueType));
    }

    private static AnnotatedType valueType(Method method) {
        return method.getParameterCount() == 1
                ? method.getAnnotatedParameterTypes()[0]
                : method.getAnnotatedReturnType();
    }

    private Optional<Method> method() {
        return jackson()
                .map(AnnotatedMember::getMember)
                .filter(Method.class::isInstance)
                .map(Method.class::cast)
                .findFirst();
    }

    String doc() {
        return Stream.of(
                        field.flatMap(found -> context.docs().of(found)).map(Doc::text),
                        recordText(),
                        method().flatMap(found -> context.docs().of(found)).map(Members::text))
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private Optional<String> recordText() {
        return recordComponent.flatMap(component -> context.docs()
                .of(component.getDeclaringRecord())
                .map(doc -> doc.parameters().getOrDefault(component.getName(), "")));
    }

    private static String text(Doc doc) {
        return doc.text().isBlank() ? doc.returns() : doc.text();
    }

    JavaElement origin() {
        return field.map(found -> context.elements().of(found))
                .or(() -> method().map(found -> context.elements().of(found)))
                .orElseGet(() -> {
                    JavaElement owner = context.elements().of(used.getDeclaringClass());
                    String member =
                            used.getMember() instanceof Executable ? property.getInternalName() : used.getName();
                    return new JavaElement(owner.className(), member, owner.file(), owner.line());
                });
    }
}
