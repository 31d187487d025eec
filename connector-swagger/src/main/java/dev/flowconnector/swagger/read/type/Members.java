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

/**
 * The Java members behind one property. Jackson drops some (the fields of records, fields that it cannot see), so the
 * field is found by its name as well: annotations and Javadoc often stand there alone.
 */
final class Members {
    private final ReadContext context;
    private final BeanPropertyDefinition property;
    private final AnnotatedMember used;
    private final List<AnnotatedMember> jackson;
    private final Optional<Field> field;
    private final Optional<RecordComponent> recordComponent;

    Members(ReadContext context, BeanPropertyDefinition property, AnnotatedMember used, Class<?> bean) {
        this.context = context;
        this.property = property;
        this.used = used;
        this.jackson = jackson(property, used);
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
        for (AnnotatedMember member : jackson) {
            for (Annotation annotation : member.getAllAnnotations().annotations()) {
                addOnce(annotation, all);
            }
        }
        if (field.isPresent()) {
            addOnce(field.get().getAnnotations(), all);
        }
        if (recordComponent.isPresent()) {
            addOnce(recordComponent.get().getAnnotations(), all);
        }
        return Annotations.of(all);
    }

    private static void addOnce(Annotation[] annotations, List<Annotation> all) {
        for (Annotation annotation : annotations) {
            addOnce(annotation, all);
        }
    }

    /** Members of one property mostly carry copies of the same few annotations. */
    private static void addOnce(Annotation annotation, List<Annotation> all) {
        if (!all.contains(annotation)) {
            all.add(annotation);
        }
    }

    /** What Jackson knows of the property, the member that it uses first. */
    private static List<AnnotatedMember> jackson(BeanPropertyDefinition property, AnnotatedMember used) {
        AnnotatedMember[] roles = {
            property.getGetter(), property.getField(), property.getSetter(), property.getConstructorParameter()
        };
        List<AnnotatedMember> members = new ArrayList<>();
        members.add(used);
        for (AnnotatedMember role : roles) {
            if (role != null && !members.contains(role)) {
                members.add(role);
            }
        }
        return members;
    }

    private Optional<RecordComponent> recordComponent(Class<?> owner, String name) {
        for (RecordComponent component : context.classFiles().components(owner)) {
            if (component.getName().equals(name)) {
                return Optional.of(component);
            }
        }
        return Optional.empty();
    }

    /** The type as written, which carries the annotations of its arguments; absent where it has none. */
    Optional<AnnotatedType> source(JavaType type) {
        if (type.containedTypeCount() == 0 && !type.isArrayType()) {
            return Optional.empty();
        }
        if (recordComponent.isPresent()) {
            return Optional.of(recordComponent.get().getAnnotatedType());
        }
        if (field.isPresent()) {
            return Optional.of(field.get().getAnnotatedType());
        }
        Optional<Method> method = method();
        return method.isPresent() ? Optional.of(valueType(method.get())) : Optional.empty();
    }

    private static AnnotatedType valueType(Method method) {
        return method.getParameterCount() == 1
                ? method.getAnnotatedParameterTypes()[0]
                : method.getAnnotatedReturnType();
    }

    private Optional<Method> method() {
        for (AnnotatedMember member : jackson) {
            if (member.getMember() instanceof Method found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    String doc() {
        Optional<Doc> ofField =
                field.isEmpty() ? Optional.empty() : context.docs().of(field.get());
        if (ofField.isPresent() && !ofField.get().text().isBlank()) {
            return ofField.get().text();
        }
        String ofRecord = recordText();
        if (!ofRecord.isBlank()) {
            return ofRecord;
        }
        Optional<Method> method = method();
        Optional<Doc> ofMethod =
                method.isEmpty() ? Optional.empty() : context.docs().of(method.get());
        return ofMethod.isEmpty() ? "" : text(ofMethod.get());
    }

    private String recordText() {
        if (recordComponent.isEmpty()) {
            return "";
        }
        RecordComponent component = recordComponent.get();
        Optional<Doc> doc = context.docs().of(component.getDeclaringRecord());
        return doc.isEmpty() ? "" : doc.get().parameters().getOrDefault(component.getName(), "");
    }

    private static String text(Doc doc) {
        String text = doc.text().isBlank() ? doc.returns() : doc.text();
        return text.isBlank() ? "" : text;
    }

    JavaElement origin() {
        if (field.isPresent()) {
            return context.elements().of(field.get());
        }
        Optional<Method> method = method();
        if (method.isPresent()) {
            return context.elements().of(method.get());
        }
        JavaElement owner = context.elements().of(used.getDeclaringClass());
        String member = used.getMember() instanceof Executable ? property.getInternalName() : used.getName();
        return new JavaElement(owner.className(), member, owner.file(), owner.line());
    }
}
