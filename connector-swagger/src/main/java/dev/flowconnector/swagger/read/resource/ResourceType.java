package dev.flowconnector.swagger.read.resource;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.annotation.JaxRsNames;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import dev.flowconnector.swagger.read.resource.MethodFamily.Declaration;
import dev.flowconnector.swagger.read.run.ReadContext;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A resource class with its type arguments bound, and what it inherits. */
final class ResourceType {
    private final JavaType type;
    private final ReadContext context;
    private final TypeFactory types;
    private final List<JavaType> hierarchy;
    private final Annotations annotations;

    ResourceType(JavaType type, ReadContext context) {
        this.type = type;
        this.context = context;
        types = context.mapper().getTypeFactory();
        hierarchy = Hierarchy.of(type);
        annotations = hierarchy.stream()
                .map(at -> Annotations.of(at.getRawClass()))
                .reduce(Annotations.NONE, Annotations::or);
    }

    JavaType type() {
        return type;
    }

    Class<?> raw() {
        return type.getRawClass();
    }

    /** Annotations of the class, then those of its superclasses, then those of its interfaces. */
    Annotations annotations() {
        return annotations;
    }

    /** The path of a root resource class. */
    Optional<PathTemplate> path() {
        return annotations
                .find(JaxRsNames.PATH)
                .map(values -> PathTemplate.of(values.text("value").orElse("")));
    }

    /** Media types of {@code @Consumes} or {@code @Produces} on the class. */
    List<String> mediaTypes(String annotation) {
        return annotations
                .find(annotation)
                .map((AnnotationValues values) -> MediaTypes.of(values.texts("value")))
                .orElse(List.of());
    }

    /** The public methods that Jakarta REST annotates: its own in source order, then the inherited ones. */
    List<MethodFamily> families() {
        Map<String, List<Declaration>> families = new LinkedHashMap<>();
        for (JavaType owner : hierarchy) {
            for (Method method : context.classFiles().methods(owner.getRawClass())) {
                if (Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers())) {
                    families.computeIfAbsent(signature(method, owner), signature -> new ArrayList<>())
                            .add(new Declaration(method, owner));
                }
            }
        }
        return families.values().stream()
                .map(MethodFamily::new)
                .filter(MethodFamily::isRest)
                .toList();
    }

    /** Methods with an HTTP method that no container calls, because they are not public or are static. */
    List<Method> unreachable() {
        return hierarchy.stream()
                .flatMap(owner -> context.classFiles().methods(owner.getRawClass()).stream())
                .filter(method -> !Modifier.isPublic(method.getModifiers()) || Modifier.isStatic(method.getModifiers()))
                .filter(method -> Annotations.of(method).has(JaxRsNames.HTTP_METHOD))
                .toList();
    }

    /** Whether an element is left out of the definition by an annotation of its own. */
    static boolean hidden(Annotations annotations) {
        return annotations.has(OpenApiNames.HIDDEN)
                || annotations.has(ConnectorNames.CONNECTOR_IGNORE)
                || hiddenBy(annotations, OpenApiNames.OPERATION)
                || hiddenBy(annotations, OpenApiNames.PARAMETER);
    }

    private static boolean hiddenBy(Annotations annotations, String annotation) {
        return annotations.find(annotation).map(values -> values.flag("hidden")).orElse(false);
    }

    /** Name and parameter types as this class binds them, so that a generic method and its override agree. */
    private String signature(Method method, JavaType owner) {
        StringBuilder signature = new StringBuilder(method.getName());
        for (Type parameter : method.getGenericParameterTypes()) {
            signature
                    .append(' ')
                    .append(types.resolveMemberType(parameter, owner.getBindings())
                            .getRawClass()
                            .getName());
        }
        return signature.toString();
    }
}
