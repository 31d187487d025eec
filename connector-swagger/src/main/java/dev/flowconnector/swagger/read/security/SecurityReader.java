package dev.flowconnector.swagger.read.security;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the security schemes that an API declares and requires.
 *
 * <p>A scheme counts when a requirement names it, anywhere; without any requirement every declared scheme counts.
 */
public final class SecurityReader {
    private final Findings findings;

    /** Reports to a run's findings. */
    public SecurityReader(Findings findings) {
        this.findings = findings;
    }

    /** The security of an API. */
    public Security read(ApiElements elements) {
        Map<String, Optional<SecurityScheme>> declared = declared(elements);
        Map<String, Origin> required = required(elements);
        Set<String> names = new LinkedHashSet<>(required.keySet());
        if (names.isEmpty()) {
            names.addAll(declared.keySet());
        }
        List<SecurityScheme> schemes = new ArrayList<>();
        for (String name : names) {
            Optional<SecurityScheme> scheme = declared.get(name);
            if (scheme == null) {
                undeclared(name, required.getOrDefault(name, Origin.WHOLE), declared.keySet());
            } else {
                scheme.ifPresent(schemes::add);
            }
        }
        if (schemes.size() > 1) {
            elements.methods().forEach(this::reportOwn);
        }
        return SecurityDefinitions.of(schemes);
    }

    /** A connection authenticates with one scheme, whichever the maker chose, for all operations. */
    private void reportOwn(ApiElements.Element method) {
        Map<String, Origin> own = new LinkedHashMap<>();
        noteOf(method, own);
        if (!own.isEmpty()) {
            findings.add(Finding.warning(
                    "security-of-one-operation",
                    method.origin(),
                    "The operation asks for \"" + String.join("\", \"", own.keySet())
                            + "\", while a connection uses the one scheme that the maker chose for all operations.",
                    "Accept every scheme in every operation, or publish a connector for each scheme."));
        }
    }

    private static void noteOf(ApiElements.Element method, Map<String, Origin> required) {
        note(requirements(method.annotations()), method.origin(), required);
        method.annotations()
                .find(OpenApiNames.OPERATION)
                .ifPresent(operation -> note(operation.list("security"), method.origin(), required));
    }

    private Map<String, Optional<SecurityScheme>> declared(ApiElements elements) {
        SchemeReader reader = new SchemeReader(findings);
        Map<String, Optional<SecurityScheme>> declared = new LinkedHashMap<>();
        Map<String, AnnotationValues> seen = new LinkedHashMap<>();
        for (ApiElements.Element element : elements.declarations()) {
            for (AnnotationValues scheme :
                    element.annotations().all(OpenApiNames.SECURITY_SCHEME, OpenApiNames.SECURITY_SCHEMES)) {
                String name = reader.name(scheme, element.origin());
                AnnotationValues first = seen.putIfAbsent(name, scheme);
                if (first == null) {
                    declared.put(name, reader.read(name, scheme, element.origin()));
                } else if (!first.equals(scheme)) {
                    findings.add(Finding.error(
                            "security-scheme-duplicate",
                            element.origin(),
                            "The security scheme \"" + name + "\" is declared twice with different values.",
                            "Give one of the two another name, or remove it."));
                }
            }
        }
        return declared;
    }

    private static Map<String, Origin> required(ApiElements elements) {
        Map<String, Origin> required = new LinkedHashMap<>();
        for (ApiElements.Element element : elements.declarations()) {
            element.annotations()
                    .find(OpenApiNames.OPEN_API_DEFINITION)
                    .ifPresent(definition -> note(definition.list("security"), element.origin(), required));
            note(requirements(element.annotations()), element.origin(), required);
        }
        for (ApiElements.Element method : elements.methods()) {
            noteOf(method, required);
        }
        return required;
    }

    private static List<AnnotationValues> requirements(Annotations annotations) {
        return annotations.all(OpenApiNames.SECURITY_REQUIREMENT, OpenApiNames.SECURITY_REQUIREMENTS);
    }

    private static void note(List<AnnotationValues> requirements, Origin origin, Map<String, Origin> required) {
        for (AnnotationValues requirement : requirements) {
            requirement.text("name").ifPresent(name -> required.putIfAbsent(name, origin));
            for (AnnotationValues combined : requirement.list("combine")) {
                combined.text("name").ifPresent(name -> required.putIfAbsent(name, origin));
            }
        }
    }

    private void undeclared(String name, Origin origin, Set<String> declared) {
        String known = declared.isEmpty()
                ? "No @SecurityScheme is declared on the selected classes, their packages or the application."
                : "Declared: \"" + String.join("\", \"", declared) + "\".";
        findings.add(Finding.warning(
                "security-scheme-unknown",
                origin,
                "@SecurityRequirement names the scheme \"" + name + "\", which is not declared. " + known,
                "Add @SecurityScheme(name = \"" + name
                        + "\", type = …) to a resource class, to the Application class or to a package-info.java."));
    }
}
