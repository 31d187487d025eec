package dev.flowconnector.swagger.read.mapper;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON-B's annotations in Jackson's terms, read by name. */
final class JsonbAnnotations extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final String PACKAGE = "jakarta.json.bind.annotation";

    /** Whether a class or one of its members carries an annotation of JSON-B. */
    static boolean standOn(Class<?> type) {
        try {
            return Stream.<AnnotatedElement>of(type).anyMatch(JsonbAnnotations::carries)
                    || Stream.of(type.getDeclaredFields()).anyMatch(JsonbAnnotations::carries)
                    || Stream.of(type.getDeclaredMethods()).anyMatch(JsonbAnnotations::carries)
                    || Stream.of(type.getDeclaredConstructors()).anyMatch(JsonbAnnotations::carries);
        } catch (LinkageError | TypeNotPresentException e) {
            return false; // reported where the class matters
        }
    }

    private static boolean carries(AnnotatedElement element) {
        for (Annotation annotation : element.getAnnotations()) {
            if (annotation.annotationType().getPackageName().equals(PACKAGE)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable PropertyName findNameForSerialization(Annotated annotated) {
        return name(annotated);
    }

    @Override
    public @Nullable PropertyName findNameForDeserialization(Annotated annotated) {
        return name(annotated);
    }

    private static @Nullable PropertyName name(Annotated annotated) {
        Optional<AnnotationValues> property = find(annotated, "JsonbProperty");
        if (property.isEmpty()) {
            return null;
        }
        return property.get().text("value").map(PropertyName::construct).orElse(PropertyName.USE_DEFAULT);
    }

    @Override
    public boolean hasIgnoreMarker(AnnotatedMember member) {
        return find(member, "JsonbTransient").isPresent();
    }

    @Override
    public String @Nullable [] findSerializationPropertyOrder(AnnotatedClass type) {
        return find(type, "JsonbPropertyOrder")
                .map(order -> order.texts("value").toArray(String[]::new))
                .orElse(null);
    }

    @Override
    public JsonFormat.@Nullable Value findFormat(Annotated annotated) {
        if (find(annotated, "JsonbNumberFormat").isPresent()) {
            return JsonFormat.Value.forShape(JsonFormat.Shape.STRING);
        }
        return find(annotated, "JsonbDateFormat")
                .flatMap(format -> format.text("value"))
                .filter(pattern -> !pattern.startsWith("##"))
                .map(JsonFormat.Value::forPattern)
                .orElse(null);
    }

    @Override
    public @Nullable Object findSerializer(Annotated annotated) {
        return find(annotated, "JsonbTypeSerializer")
                .or(() -> find(annotated, "JsonbTypeAdapter"))
                .flatMap(annotation -> annotation.type("value"))
                .orElse(null);
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        return find(annotated, "JsonbCreator").isPresent() ? JsonCreator.Mode.PROPERTIES : null;
    }

    private static Optional<AnnotationValues> find(Annotated annotated, String simpleName) {
        return annotations(annotated).find(PACKAGE + "." + simpleName);
    }

    private static Annotations annotations(Annotated annotated) {
        if (annotated instanceof AnnotatedMember member) {
            List<Annotation> all = new ArrayList<>();
            member.getAllAnnotations().annotations().forEach(all::add);
            return Annotations.of(all);
        }
        return annotated instanceof AnnotatedClass type ? Annotations.of(type.getRawType()) : Annotations.NONE;
    }
}
