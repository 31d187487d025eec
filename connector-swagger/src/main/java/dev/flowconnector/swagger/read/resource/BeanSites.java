package dev.flowconnector.swagger.read.resource;

import com.fasterxml.jackson.databind.JavaType;
import dev.flowconnector.swagger.document.Origin.JavaElement;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.JaxRsNames;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.source.Doc;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The members of a bean parameter, or of a resource class, into which Jakarta REST injects inputs: constructor
 * parameters, fields and setters, those of superclasses first. Annotations of a field, its getter and its setter count
 * together.
 */
final class BeanSites {
    private final ReadContext context;

    BeanSites(ReadContext context) {
        this.context = context;
    }

    List<Site> of(JavaType bean) {
        List<Site> sites = new ArrayList<>();
        for (JavaType owner : Hierarchy.superclassesFirst(bean)) {
            Members members = new Members(owner);
            if (owner.equals(bean)) {
                sites.addAll(constructorSites(members));
            }
            if (!bean.getRawClass().isRecord()) {
                sites.addAll(fieldSites(members));
                sites.addAll(setterSites(members));
            }
        }
        return sites;
    }

    /** Whether a member declares an input; places and texts of others are not asked for. */
    private static boolean declaresInput(Annotations annotations) {
        return annotations.hasAny(RestNames.INPUTS);
    }

    private List<Site> constructorSites(Members members) {
        Constructor<?> chosen = null;
        for (Constructor<?> each : context.classFiles().constructors(members.owner.getRawClass())) {
            if (chosen == null || annotatedParameters(each) > annotatedParameters(chosen)) {
                chosen = each;
            }
        }
        return chosen == null ? List.of() : constructorSites(members, chosen);
    }

    private List<Site> constructorSites(Members members, Constructor<?> constructor) {
        List<Site> sites = new ArrayList<>();
        Parameter[] parameters = constructor.getParameters();
        List<String> names = context.classFiles().parameterNames(constructor);
        for (int i = 0; i < parameters.length; i++) {
            Parameter parameter = parameters[i];
            String name = names.get(i);
            Annotations annotations =
                    own(parameter, parameter.getAnnotatedType()).or(members.annotations(name));
            if (declaresInput(annotations)) {
                sites.add(new Site(
                        name,
                        members.resolve(parameter.getParameterizedType()),
                        annotations,
                        members.doc(name),
                        place(constructor, name)));
            }
        }
        return sites;
    }

    private JavaElement place(Constructor<?> constructor, String parameter) {
        JavaElement type = context.elements().of(constructor.getDeclaringClass());
        return new JavaElement(type.className(), "constructor parameter '" + parameter + "'", type.file(), type.line());
    }

    private List<Site> fieldSites(Members members) {
        List<Site> sites = new ArrayList<>();
        for (Field field : members.fields.values()) {
            Annotations annotations = members.annotations(field.getName());
            if (declaresInput(annotations)) {
                sites.add(new Site(
                        field.getName(),
                        members.resolve(field.getGenericType()),
                        annotations,
                        members.doc(field.getName()),
                        context.elements().of(field)));
            }
        }
        return sites;
    }

    private List<Site> setterSites(Members members) {
        List<Site> sites = new ArrayList<>();
        for (Method setter : members.methods) {
            // A field that declares the input brings the annotations of its setter along.
            if (setter.getParameterCount() == 1 && !Modifier.isStatic(setter.getModifiers())) {
                String property = property(setter.getName());
                Annotations annotations = Annotations.of(setter).or(members.annotations(property));
                if (declaresInput(annotations)) {
                    sites.add(new Site(
                            property,
                            members.resolve(setter.getGenericParameterTypes()[0]),
                            annotations,
                            members.doc(property, setter),
                            context.elements().of(setter)));
                }
            }
        }
        return sites;
    }

    private static Annotations own(AnnotatedElement element, AnnotatedType type) {
        return Annotations.of(element).or(Annotations.of(type));
    }

    private static long annotatedParameters(Constructor<?> constructor) {
        long annotated = 0;
        for (Annotation[] parameter : constructor.getParameterAnnotations()) {
            annotated += parameter.length > 0 ? 1 : 0;
        }
        return annotated;
    }

    private static String property(String method) {
        for (String prefix : List.of("set", "get", "is")) {
            if (method.length() > prefix.length() && method.startsWith(prefix)) {
                String rest = method.substring(prefix.length());
                return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
            }
        }
        return method;
    }

    /** The members that one class of a hierarchy declares itself. */
    private final class Members {
        private final JavaType owner;
        private final Map<String, Field> fields = new LinkedHashMap<>();
        private final List<Method> methods;
        private final Map<String, Annotations> accessors;

        Members(JavaType owner) {
            this.owner = owner;
            for (Field field : context.classFiles().fields(owner.getRawClass())) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    fields.put(field.getName(), field);
                }
            }
            methods = context.classFiles().methods(owner.getRawClass());
            accessors = accessors();
        }

        JavaType resolve(Type type) {
            return context.mapper().getTypeFactory().resolveMemberType(type, owner.getBindings());
        }

        /** Annotations of the field and the accessors of a property. */
        Annotations annotations(String property) {
            Field field = fields.get(property);
            Annotations ofField = field == null ? Annotations.NONE : own(field, field.getAnnotatedType());
            return ofField.or(accessors.getOrDefault(property, Annotations.NONE));
        }

        /** Annotations of getters and setters by the property that they belong to. */
        private Map<String, Annotations> accessors() {
            Map<String, Annotations> found = new HashMap<>();
            for (Method method : methods) {
                Annotations own = method.getParameterCount() <= 1 ? Annotations.of(method) : Annotations.NONE;
                // A resource class may have both: what answers requests is no accessor.
                if (!own.isEmpty() && !own.has(JaxRsNames.HTTP_METHOD)) {
                    String property = property(method.getName());
                    found.put(
                            property,
                            found.getOrDefault(property, Annotations.NONE).or(own));
                }
            }
            return found;
        }

        String doc(String property) {
            Field field = fields.get(property);
            String ofField =
                    field == null ? "" : context.docs().of(field).map(Doc::text).orElse("");
            return ofField.isEmpty()
                    ? context.docs()
                            .of(owner.getRawClass())
                            .map(doc -> doc.parameters().getOrDefault(property, ""))
                            .orElse("")
                    : ofField;
        }

        String doc(String property, Method setter) {
            String ofField = doc(property);
            return ofField.isEmpty() ? context.docs().of(setter).map(Doc::text).orElse("") : ofField;
        }
    }
}
