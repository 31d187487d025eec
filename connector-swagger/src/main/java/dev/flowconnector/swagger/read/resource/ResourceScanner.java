package dev.flowconnector.swagger.read.resource;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Origin.JavaElement;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.JaxRsNames;
import dev.flowconnector.swagger.read.resource.ResourceWalk.Found;
import dev.flowconnector.swagger.read.run.ReadContext;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the operations of resource classes by the rules of Jakarta REST 3.1, chapter 3. */
public final class ResourceScanner {
    private final ReadContext context;
    private final Linkage linkage;

    /** Scans within a run. */
    public ResourceScanner(ReadContext context) {
        this.context = context;
        linkage = new Linkage(context.findings());
    }

    /**
     * The resource methods of the classes: class by class in the order of their names, inside a class in source order.
     * A class without {@code @Path}, and a method that is only inherited into another selected class, give nothing.
     * Methods on the same verb and path are all there; {@link OverloadMerger} makes one operation of them.
     */
    public List<ResourceMethod> scan(Collection<Class<?>> classes) {
        List<Class<?>> sorted = new ArrayList<>(new LinkedHashSet<>(classes));
        sorted.sort((one, other) -> one.getName().compareTo(other.getName()));
        refuseOldApi(sorted);
        List<ResourceType> roots = new ArrayList<>();
        for (Class<?> type : sorted) {
            Optional<ResourceType> root =
                    linkage.attempt(type, () -> root(type)).orElse(Optional.empty());
            if (root.isPresent()) {
                roots.add(root.get());
            }
        }
        ResourceWalk walk = new ResourceWalk(context);
        List<Found> found = new ArrayList<>();
        Map<String, List<Found>> byPlace = new HashMap<>();
        for (ResourceType root : roots) {
            if (!ResourceType.hidden(root.annotations()) && !implementedBy(root, roots)) {
                for (Found one :
                        linkage.attempt(root.raw(), () -> walk.from(root)).orElse(List.of())) {
                    add(one, found, byPlace);
                }
            }
        }
        reportUnreached(sorted, roots, walk);
        List<ResourceMethod> methods = new ArrayList<>();
        for (Found one : found) {
            methods.add(one.method());
        }
        return List.copyOf(methods);
    }

    private Optional<ResourceType> root(Class<?> type) {
        if (type.isAnnotation()) {
            return Optional.empty();
        }
        ResourceType resource =
                new ResourceType(context.mapper().getTypeFactory().constructType(type), context);
        return resource.path().isPresent() ? Optional.of(resource) : Optional.empty();
    }

    /** An interface or abstract class counts only as long as nothing selected implements it. */
    private static boolean implementedBy(ResourceType root, List<ResourceType> roots) {
        Class<?> type = root.raw();
        return Modifier.isAbstract(type.getModifiers())
                && roots.stream().anyMatch(other -> other != root && type.isAssignableFrom(other.raw()));
    }

    /** Two classes may inherit one method under one path: the subclass wins, else the first by name. */
    private void add(Found next, List<Found> found, Map<String, List<Found>> byPlace) {
        String place = next.method().verb() + " " + next.method().path();
        List<Found> rivals = byPlace.computeIfAbsent(place, key -> new ArrayList<>());
        for (Found earlier : List.copyOf(rivals)) {
            if (sameOperation(earlier, next)) {
                Class<?> first = earlier.method().resource();
                Class<?> second = next.method().resource();
                if (first.isAssignableFrom(second)) {
                    found.remove(earlier);
                    rivals.remove(earlier);
                } else if (!second.isAssignableFrom(first)) {
                    reportSecondImplementation(earlier.method(), next.method());
                    return;
                } else {
                    return;
                }
            }
        }
        found.add(next);
        rivals.add(next);
    }

    private static boolean sameOperation(Found one, Found other) {
        return one.method().resource() != other.method().resource()
                && !Collections.disjoint(one.declarations(), other.declarations());
    }

    private void reportSecondImplementation(ResourceMethod kept, ResourceMethod left) {
        context.findings()
                .add(Finding.info(
                        "second-implementation",
                        left.origin(),
                        "The method implements the same operation as " + kept.origin() + ", which stands for both.",
                        "Leave one of the classes out with @ConnectorIgnore or by its package."));
    }

    private void reportUnreached(List<Class<?>> classes, List<ResourceType> roots, ResourceWalk walk) {
        Set<Class<?>> reached = walk.reached();
        for (Class<?> type : classes) {
            if (!reached.contains(type) && roots.stream().noneMatch(root -> type.isAssignableFrom(root.raw()))) {
                linkage.attempt(type, () -> verbs(type))
                        .filter(verbs -> !verbs.isEmpty())
                        .ifPresent(verbs -> context.findings()
                                .add(Finding.info(
                                        "resource-without-path",
                                        context.elements().of(type),
                                        "The class '" + type.getName()
                                                + "' has resource methods but no @Path, and no locator of the selected"
                                                + " classes leads to it; it is left out.",
                                        "Write @Path on the class, or select the class whose locator returns it.")));
            }
        }
    }

    private List<Method> verbs(Class<?> type) {
        return context.classFiles().methods(type).stream()
                .filter(method -> Annotations.of(method).has(JaxRsNames.HTTP_METHOD))
                .toList();
    }

    private void refuseOldApi(List<Class<?>> classes) {
        List<Class<?>> old = new ArrayList<>();
        for (Class<?> type : classes) {
            if (linkage.attempt(type, () -> usesOldApi(type)).orElse(false)) {
                old.add(type);
            }
        }
        if (!old.isEmpty()) {
            JavaElement first = context.elements().of(old.get(0));
            context.findings().add(OldApi.finding(first, old.get(0).getName(), old.size()));
        }
    }

    private boolean usesOldApi(Class<?> type) {
        boolean old = Annotations.of(type).hasAnyOf(RestNames.OLD_PACKAGE);
        for (Method method : context.classFiles().methods(type)) {
            old |= Annotations.of(method).hasAnyOf(RestNames.OLD_PACKAGE);
        }
        return old;
    }
}
