package dev.flowconnector.swagger.read.resource;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.read.annotation.JaxRsNames;
import dev.flowconnector.swagger.read.resource.ClassFacts.Mark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Chooses the classes of a run from class files, without loading them: resources, and what says something about them
 * (applications, resolvers of the mapper, converters, descriptions of connectors), and what is posted to flows.
 */
public final class ResourceClasses {
    /** Supertypes that make a class worth reading. */
    private static final Set<String> ROOT_TYPES = Set.of(
            JaxRsNames.APPLICATION,
            "org.glassfish.jersey.server.ResourceConfig",
            "jakarta.ws.rs.ext.ContextResolver",
            "jakarta.ws.rs.ext.ParamConverterProvider");

    private final Selection selection;
    private final Findings findings;
    private final Map<String, ClassFacts> facts = new HashMap<>();

    private ResourceClasses(Selection selection, Findings findings) {
        this.selection = selection;
        this.findings = findings;
    }

    /**
     * What the user selected.
     *
     * @param classDirectories the project's own folders and those of its reactor
     * @param classPath everything else; searched for named packages, and for a proposal when nothing is found
     * @param packages take resources of these packages and those below only
     * @param classes take these resource classes, beside the packages
     */
    public record Selection(
            List<Path> classDirectories, List<Path> classPath, List<String> packages, List<String> classes) {
        /** Copies the lists. */
        public Selection {
            classDirectories = List.copyOf(classDirectories);
            classPath = List.copyOf(classPath);
            packages = List.copyOf(packages);
            classes = List.copyOf(classes);
        }
    }

    /**
     * Names of the classes to load, in order. Without packages and classes every resource of the class directories is
     * taken, else those named; applications, resolvers, descriptions and payloads of the class directories always. No resource at
     * all is an error that says where there are some.
     */
    public static List<String> find(Selection selection, Findings findings) {
        return new ResourceClasses(selection, findings).find();
    }

    /** Loads classes in the order of their names; one that cannot be loaded is a finding. */
    public static List<Class<?>> load(Collection<String> names, ClassLoader loader, Findings findings) {
        Linkage linkage = new Linkage(findings);
        List<Class<?>> classes = new ArrayList<>();
        for (String name : new TreeSet<>(names)) {
            linkage.attempt(name, () -> load(name, loader, findings))
                    .flatMap(found -> found)
                    .ifPresent(classes::add);
        }
        return classes;
    }

    private static Optional<Class<?>> load(String name, ClassLoader loader, Findings findings) {
        try {
            return Optional.of(Class.forName(name, false, loader));
        } catch (ClassNotFoundException e) {
            findings.add(Finding.error(
                    "class-not-found",
                    Origin.WHOLE,
                    "The class '" + name + "' is not on the class path.",
                    "Correct the name in <classes>; an inner class is written Outer$Inner."));
            return Optional.empty();
        }
    }

    private List<String> find() {
        List<ClassFacts> own = new ArrayList<>();
        for (Path folder : selection.classDirectories()) {
            own.addAll(new ClassPathEntry(folder, findings).classes(name -> true));
        }
        List<ClassFacts> named = selection.packages().isEmpty() ? List.of() : inNamedPackages();
        own.forEach(one -> facts.putIfAbsent(one.name(), one));
        named.forEach(one -> facts.putIfAbsent(one.name(), one));
        Set<String> names = new TreeSet<>(selection.classes());
        boolean all = selection.packages().isEmpty() && selection.classes().isEmpty();
        own.stream()
                .filter(one -> isResource(one) ? all || inPackages(one.name()) : isOfUse(one))
                .forEach(one -> names.add(one.name()));
        named.stream().filter(one -> isResource(one) || isOfUse(one)).forEach(one -> names.add(one.name()));
        reportOldApi();
        reportNothing(names, own);
        return List.copyOf(names);
    }

    private List<ClassFacts> inNamedPackages() {
        Predicate<String> asked = name -> inPackages(name.replace('/', '.'));
        List<ClassFacts> found = new ArrayList<>();
        for (Path path : selection.classPath()) {
            found.addAll(new ClassPathEntry(path, findings).classes(asked));
        }
        return found;
    }

    private boolean inPackages(String className) {
        return selection.packages().stream().anyMatch(name -> className.startsWith(name + "."));
    }

    private boolean isResource(ClassFacts one) {
        return is(one, new HashSet<>(), at -> at.is(Mark.PATH) || at.is(Mark.VERB));
    }

    private boolean isOfUse(ClassFacts one) {
        return one.is(Mark.DESCRIPTION)
                || one.is(Mark.PAYLOAD)
                || is(
                        one,
                        new HashSet<>(),
                        at -> at.is(Mark.APPLICATION)
                                || at.supertypes().stream().anyMatch(ROOT_TYPES::contains));
    }

    /** Whether a class or one of its supertypes, as far as they are known, fulfils a condition. */
    private boolean is(ClassFacts one, Set<String> seen, Predicate<ClassFacts> condition) {
        if (!seen.add(one.name())) {
            return false;
        }
        return condition.test(one)
                || one.supertypes().stream()
                        .flatMap(name -> Optional.ofNullable(facts.get(name)).stream())
                        .anyMatch(type -> is(type, seen, condition));
    }

    private void reportOldApi() {
        List<String> old = facts.values().stream()
                .filter(one -> one.is(Mark.OLD_API))
                .map(ClassFacts::name)
                .sorted()
                .toList();
        if (!old.isEmpty()) {
            findings.add(OldApi.finding(Origin.WHOLE, old.get(0), old.size()));
        }
    }

    private void reportNothing(Set<String> names, List<ClassFacts> own) {
        for (String name : selection.packages()) {
            if (names.stream().noneMatch(found -> found.startsWith(name + "."))) {
                Set<String> known = new TreeSet<>();
                own.stream().filter(this::isResource).forEach(one -> known.add(one.packageName()));
                findings.add(Finding.error(
                        "package-without-resources",
                        Origin.WHOLE,
                        "The package '" + name + "' has no Jakarta REST resource on the class path. Packages of the"
                                + " project with resources: " + Spelling.listed(known) + ".",
                        Spelling.didYouMean(name, known)
                                + "Correct the name in <packages>, or add the dependency that has it."));
            }
        }
        boolean none = names.stream()
                .noneMatch(name -> selection.classes().contains(name)
                        || Optional.ofNullable(facts.get(name))
                                .filter(this::isResource)
                                .isPresent());
        if (none && selection.packages().isEmpty() && !usesOldApi()) {
            findings.add(Proposal.of(selection, findings));
        }
    }

    private boolean usesOldApi() {
        return facts.values().stream().anyMatch(one -> one.is(Mark.OLD_API));
    }
}
