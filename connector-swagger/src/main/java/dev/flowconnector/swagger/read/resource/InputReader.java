package dev.flowconnector.swagger.read.resource;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.JaxRsNames;
import dev.flowconnector.swagger.read.resource.Input.Place;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.source.Doc;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Reads parameters of methods, and members of beans and resource classes, into inputs. */
final class InputReader {
    private static final Map<Class<?>, Class<?>> OPTIONALS =
            Map.of(OptionalInt.class, int.class, OptionalLong.class, long.class, OptionalDouble.class, double.class);
    private static final Set<String> TEXT_TYPES =
            Set.of("jakarta.ws.rs.core.PathSegment", "jakarta.ws.rs.core.Cookie", "jakarta.ws.rs.core.MediaType");

    private final ReadContext context;
    private final TypeFactory types;
    private final BeanSites beans;

    InputReader(ReadContext context) {
        this.context = context;
        types = context.mapper().getTypeFactory();
        beans = new BeanSites(context);
    }

    /** The inputs of a method in order; a parameter without an annotation is the body. */
    List<Input> parameters(MethodFamily family) {
        List<Input> inputs = new ArrayList<>();
        for (Site site : sites(family)) {
            if (site.declaresInput()) {
                inputs.addAll(declared(site, new HashSet<>()));
            } else if (!site.injected() && !ResourceType.hidden(site.annotations())) {
                inputs.add(input(site, Place.BODY, site.name()));
            }
        }
        return inputs;
    }

    /** The inputs that are injected into the members of a resource class or a bean. */
    List<Input> members(JavaType owner) {
        return members(owner, new HashSet<>());
    }

    private List<Input> members(JavaType owner, Set<Class<?>> within) {
        within.add(owner.getRawClass());
        List<Input> inputs = new ArrayList<>();
        for (Site site : beans.of(owner)) {
            inputs.addAll(declared(site, within));
        }
        within.remove(owner.getRawClass());
        return inputs;
    }

    private List<Input> declared(Site site, Set<Class<?>> within) {
        boolean hidden = ResourceType.hidden(site.annotations());
        if (site.annotations().hasAny(RestNames.BEANS)) {
            return hidden ? List.of() : bean(site, within);
        }
        for (Map.Entry<String, Place> parameter : RestNames.PARAMETERS) {
            Optional<AnnotationValues> values = site.annotations().find(parameter.getKey());
            if (values.isPresent()) {
                String name = values.get().text("value").orElse(site.name());
                if (!hidden) {
                    return List.of(input(site, parameter.getValue(), name));
                }
                if (parameter.getValue() == Place.PATH) {
                    reportHiddenPath(site, name);
                    return List.of(input(site, Place.PATH, name));
                }
            }
        }
        return List.of();
    }

    private List<Input> bean(Site site, Set<Class<?>> within) {
        if (within.contains(site.type().getRawClass())) {
            context.findings()
                    .add(Finding.warning(
                            "recursive-bean-param",
                            site.origin(),
                            "The bean parameter '" + site.type().getRawClass().getName()
                                    + "' contains itself; its inputs are read once.",
                            "Remove the inner @BeanParam."));
            return List.of();
        }
        List<Input> inputs = members(site.type(), within);
        if (inputs.isEmpty()) {
            context.findings()
                    .add(Finding.warning(
                            "empty-bean-param",
                            site.origin(),
                            "The bean parameter '" + site.type().getRawClass().getName() + "' has no inputs: no field,"
                                    + " setter or constructor parameter carries an annotation such as @QueryParam.",
                            "Annotate its members, or remove the parameter."));
        }
        return inputs;
    }

    private List<Site> sites(MethodFamily family) {
        Method method = family.method();
        List<String> names = context.classFiles().parameterNames(method);
        if (names.isEmpty()) {
            return List.of();
        }
        List<JavaType> resolved = family.parameters(types);
        List<Annotations> annotations = family.parameterAnnotations();
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            sites.add(new Site(
                    name,
                    resolved.get(i),
                    annotations.get(i),
                    doc(family, i),
                    context.elements().of(method, name)));
        }
        return sites;
    }

    private String doc(MethodFamily family, int index) {
        for (Method method : family.methods()) {
            Optional<Doc> doc = context.docs().of(method);
            if (doc.isPresent()) {
                String name = context.classFiles().parameterNames(method).get(index);
                String text = doc.get().parameters().getOrDefault(name, "");
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    private Input input(Site site, Place place, String name) {
        JavaType type = site.type();
        boolean optional = site.annotations().has(JaxRsNames.DEFAULT_VALUE) || site.nullable();
        if (type.hasRawClass(Optional.class)) {
            type = type.containedTypeOrUnknown(0);
            optional = true;
        }
        Class<?> primitive = OPTIONALS.get(type.getRawClass());
        if (primitive != null) {
            type = types.constructType(primitive);
            optional = true;
        }
        if (isText(type) || (type.isContainerType() && isText(type.getContentType()))) {
            type = types.constructType(String.class);
        }
        return new Input(
                place,
                name,
                type,
                optional,
                defaultValue(site.annotations()),
                site.annotations(),
                site.doc(),
                site.origin());
    }

    private static Optional<String> defaultValue(Annotations annotations) {
        Optional<AnnotationValues> written = annotations.find(JaxRsNames.DEFAULT_VALUE);
        return written.isPresent() ? written.get().text("value") : Optional.empty();
    }

    private static boolean isText(JavaType type) {
        return TEXT_TYPES.contains(type.getRawClass().getName());
    }

    private void reportHiddenPath(Site site, String name) {
        context.findings()
                .add(Finding.warning(
                        "hidden-path-parameter",
                        site.origin(),
                        "The path parameter '" + name + "' is hidden, but a path needs a value for each variable; it"
                                + " stays in the definition.",
                        "Use @Visibility(INTERNAL) with a default value, or take the variable out of the path."));
    }
}
