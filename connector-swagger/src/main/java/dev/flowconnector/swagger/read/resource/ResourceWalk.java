package dev.flowconnector.swagger.read.resource;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Origin.JavaElement;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.JaxRsNames;
import dev.flowconnector.swagger.read.resource.Input.Place;
import dev.flowconnector.swagger.read.run.ReadContext;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Walks from a root resource class through its methods and locators. */
final class ResourceWalk {
    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "options", "head", "patch");

    private final ReadContext context;
    private final TypeFactory types;
    private final InputReader inputs;
    private final FormInputs forms;
    private final InputRules rules;
    private final ResultTypes results;
    private final List<Found> found = new ArrayList<>();
    private final Set<Class<?>> reached = new HashSet<>();
    private final Deque<Class<?>> within = new ArrayDeque<>();

    ResourceWalk(ReadContext context) {
        this.context = context;
        types = context.mapper().getTypeFactory();
        inputs = new InputReader(context);
        forms = new FormInputs(context.findings());
        rules = new InputRules(context.findings(), types);
        results = new ResultTypes(types);
    }

    /** A resource method and the Java methods that declare it. */
    record Found(ResourceMethod method, List<Method> declarations) {}

    /** Where a walk stands: the path up to here and the inputs that it brings. */
    private record Prefix(PathTemplate path, List<Input> inputs) {
        Prefix {
            inputs = List.copyOf(inputs);
        }

        Prefix with(List<Input> more) {
            if (inputs.isEmpty()) {
                return new Prefix(path, more);
            }
            List<Input> all = new ArrayList<>(inputs);
            all.addAll(more);
            return new Prefix(path, all);
        }
    }

    /** The resource methods of a root resource class. */
    List<Found> from(ResourceType root) {
        found.clear();
        within.clear(); // an earlier root may have ended in a linkage error
        PathTemplate path = root.path().orElse(PathTemplate.EMPTY);
        walk(root, new Prefix(path, inputs.members(root.type())));
        return List.copyOf(found);
    }

    /** Every class that a walk passed through. */
    Set<Class<?>> reached() {
        return Set.copyOf(reached);
    }

    private void walk(ResourceType resource, Prefix prefix) {
        for (JavaType at : Hierarchy.of(resource.type())) {
            reached.add(at.getRawClass());
        }
        within.push(resource.raw());
        for (Method method : resource.unreachable()) {
            context.findings()
                    .add(Finding.warning(
                            "resource-method-not-public",
                            context.elements().of(method),
                            "The method '" + method.getName()
                                    + "' carries an HTTP method but is not a public instance method, so no container"
                                    + " calls it; it is left out.",
                            "Make it public and not static, or remove the annotation."));
        }
        for (MethodFamily family : resource.families()) {
            if (!ResourceType.hidden(family.annotations())) {
                read(resource, family, prefix);
            }
        }
        within.pop();
    }

    private void read(ResourceType resource, MethodFamily family, Prefix prefix) {
        List<String> verbs = family.verbs();
        Optional<PathTemplate> path = family.path();
        JavaElement place = context.elements().of(family.method());
        if (verbs.isEmpty()) {
            if (path.isPresent()) {
                locator(family, extended(prefix, path.get(), place), place);
            }
            return;
        }
        Prefix extended = extended(prefix, path.orElse(PathTemplate.EMPTY), place);
        for (String verb : verbs) {
            if (VERBS.contains(verb)) {
                found.add(new Found(operation(resource, family, verb, extended, place), family.methods()));
            } else {
                reportVerb(verb, place);
            }
        }
    }

    private ResourceMethod operation(
            ResourceType resource, MethodFamily family, String verb, Prefix prefix, JavaElement place) {
        Annotations annotations = family.annotations();
        List<String> consumes = mediaTypes(JaxRsNames.CONSUMES, family, resource);
        FormInputs.Form form = forms.read(prefix.with(inputs.parameters(family)).inputs(), consumes);
        return new ResourceMethod(
                resource.raw(),
                family.method(),
                verb,
                prefix.path().path().isEmpty() ? "/" : prefix.path().path(),
                form.consumes(),
                mediaTypes(JaxRsNames.PRODUCES, family, resource),
                rules.apply(form.inputs(), prefix.path(), verb, place),
                results.of(family),
                view(annotations),
                annotations,
                resource.annotations(),
                place);
    }

    /** Those of the method hide those of the class. */
    private static List<String> mediaTypes(String annotation, MethodFamily family, ResourceType resource) {
        Optional<List<String>> ofMethod = family.mediaTypes(annotation);
        return ofMethod.isPresent() ? ofMethod.get() : resource.mediaTypes(annotation);
    }

    private static Optional<Class<?>> view(Annotations annotations) {
        Optional<AnnotationValues> view = annotations.find(RestNames.JSON_VIEW);
        List<Class<?>> views = view.isPresent() ? view.get().types("value") : List.of();
        return views.isEmpty() ? Optional.empty() : Optional.of(views.get(0));
    }

    private void locator(MethodFamily family, Prefix prefix, JavaElement place) {
        JavaType written = family.result(types);
        boolean byClass = written.hasRawClass(Class.class);
        JavaType target = byClass ? written.containedTypeOrUnknown(0) : written;
        if (target.isPrimitive()
                || target.isContainerType()
                || target.getRawClass().getClassLoader() == null) {
            context.findings()
                    .add(Finding.warning(
                            "locator-without-resource",
                            place,
                            "The sub-resource locator returns '"
                                    + target.getRawClass().getSimpleName()
                                    + "', which does not say what is below '"
                                    + prefix.path().path() + "'; its operations are left out.",
                            "Return the resource class, an interface of it, or Class<TheResource>; a method that answers"
                                    + " requests itself needs @GET, @POST …"));
            return;
        }
        if (within.contains(target.getRawClass())) {
            context.findings()
                    .add(Finding.warning(
                            "locator-recursive",
                            place,
                            "The sub-resource locator leads back to '"
                                    + target.getRawClass().getName()
                                    + "', so the path '" + prefix.path().path() + "' may grow without end; it is not"
                                    + " followed.",
                            "Leave the locator out with @ConnectorIgnore, or offer the deeper paths as methods."));
            return;
        }
        List<Input> own = new ArrayList<>();
        for (Input input : inputs.parameters(family)) {
            if (input.in() == Place.BODY) {
                reportLocatorBody(input);
            } else {
                own.add(input);
            }
        }
        ResourceType resource = new ResourceType(target, context);
        if (ResourceType.hidden(resource.annotations())) {
            return;
        }
        Prefix below = prefix.with(own).with(byClass ? inputs.members(target) : List.of());
        int before = found.size();
        walk(resource, below);
        if (found.size() == before) {
            context.findings()
                    .add(Finding.warning(
                            "locator-without-resource",
                            place,
                            "The sub-resource locator returns '"
                                    + target.getRawClass().getName() + "', which has no resource methods.",
                            "Return the class or interface whose methods carry @GET, @POST …"));
        }
    }

    /** The path below a prefix; a variable that occurs twice keeps its name at the end, where its value counts. */
    private Prefix extended(Prefix prefix, PathTemplate below, JavaElement place) {
        Prefix unique = prefix;
        for (PathTemplate.Variable variable : below.variables()) {
            if (unique.path().has(variable.name())) {
                int number = 2;
                while (unique.path().has(variable.name() + number) || below.has(variable.name() + number)) {
                    number++;
                }
                unique = renamed(unique, variable.name(), variable.name() + number);
                context.findings()
                        .add(Finding.warning(
                                "path-variable-repeated",
                                place,
                                "The path '" + prefix.path().then(below).path() + "' has the variable '"
                                        + variable.name() + "' twice; the first is called '" + variable.name() + number
                                        + "' in the definition.",
                                "Give the two variables different names in @Path and @PathParam."));
            }
        }
        return new Prefix(unique.path().then(below), unique.inputs());
    }

    private static Prefix renamed(Prefix prefix, String from, String to) {
        List<Input> inputs = prefix.inputs().stream()
                .map(input -> input.in() == Place.PATH && input.name().equals(from) ? input.withName(to) : input)
                .toList();
        return new Prefix(prefix.path().renamed(from, to), inputs);
    }

    private void reportVerb(String verb, JavaElement place) {
        context.findings()
                .add(Finding.warning(
                        "verb-unknown",
                        place,
                        "The HTTP method '" + verb.toUpperCase(Locale.ROOT)
                                + "' does not exist in Swagger 2.0; the method is left out. Known are GET, PUT, POST,"
                                + " DELETE, OPTIONS, HEAD and PATCH.",
                        "Offer the operation with POST too, or leave it out with @ConnectorIgnore."));
    }

    private void reportLocatorBody(Input input) {
        context.findings()
                .add(Finding.warning(
                        "locator-with-body",
                        input.origin(),
                        "The parameter '" + input.name()
                                + "' of a sub-resource locator has no annotation of Jakarta REST, and a locator has no"
                                + " body; it is left out.",
                        "Annotate it, for example with @PathParam(\"" + input.name() + "\")."));
    }
}
