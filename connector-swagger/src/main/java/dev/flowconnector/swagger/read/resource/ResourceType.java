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
import java.util.Set;

/** A resource class with its type arguments bound, and what it inherits. */
final class ResourceType {
    private static final Set<String> HIDING = Set.of(
            OpenApiNames.HIDDEN, ConnectorNames.CONNECTOR_IGNORE, OpenApiNames.OPERATION, OpenApiNames.PARAMETER);

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
        Annotations merged = Annotations.NONE;
        for (JavaType at : hierarchy) {
            merged = merged.or(Annotations.of(at.getRawClass()));
        }
        annotations = merged;
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
        return PathTemplate.of(annotations);
    }

    /** Media types of {@code @Consumes} or {@code @Produces} on the class. */
    List<String> mediaTypes(String annotation) {
        Optional<AnnotationValues> written = annotations.find(annotation);
        return written.isPresent() ? MediaTypes.of(written.get().texts("value")) : List.of();
    }

    /** The public methods that Jakarta REST annotates: its own in source order, then the inherited ones. */
    List<MethodFamily> families() {
        Map<String, List<Declaration>> families = new LinkedHashMap<>();
        for (JavaType owner : hierarchy) {
            for (Method method : context.classFiles().methods(owner.getRawClass())) {
                if (isCallable(method)) {
                    String signature = signature(method, owner);
                    List<Declaration> family = families.get(signature);
                    if (family == null) {
                        family = new ArrayList<>();
                        families.put(signature, family);
                    }
                    family.add(new Declaration(method, owner));
                }
            }
        }
        List<MethodFamily> rest = new ArrayList<>();
        for (List<Declaration> declarations : families.values()) {
            MethodFamily family = new MethodFamily(declarations);
            if (family.isRest()) {
                rest.add(family);
            }
        }
        return rest;
    }

    /** Methods with an HTTP method that no container calls, because they are not public or are static. */
    List<Method> unreachable() {
        List<Method> unreachable = new ArrayList<>();
        for (JavaType owner : hierarchy) {
            for (Method method : context.classFiles().methods(owner.getRawClass())) {
                if (!isCallable(method) && Annotations.of(method).has(JaxRsNames.HTTP_METHOD)) {
                    unreachable.add(method);
                }
            }
        }
        return unreachable;
    }

    private static boolean isCallable(Method method) {
        return Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
    }

    /** Whether an element is left out of the definition by an annotation of its own. */
    static boolean hidden(Annotations annotations) {
        return annotations.hasAny(HIDING) && isHidden(annotations);
    }

    private static boolean isHidden(Annotations annotations) {
        return annotations.has(OpenApiNames.HIDDEN)
                || annotations.has(ConnectorNames.CONNECTOR_IGNORE)
                || hiddenBy(annotations, OpenApiNames.OPERATION)
                || hiddenBy(annotations, OpenApiNames.PARAMETER);
    }

    private static boolean hiddenBy(Annotations annotations, String annotation) {
        Optional<AnnotationValues> found = annotations.find(annotation);
        return found.isPresent() && found.get().flag("hidden");
    }

    /** Name and parameter types as this class binds them, so that a generic method and its override agree. */
    private String signature(Method method, JavaType owner) {
        StringBuilder signature = new StringBuilder(method.getName());
        for (Type parameter : method.getGenericParameterTypes()) {
            Class<?> raw = parameter instanceof Class<?> plain
                    ? plain
                    : types.resolveMemberType(parameter, owner.getBindings()).getRawClass();
            signature.append(' ').append(raw.getName());
        }
        return signature.toString();
    }
}
