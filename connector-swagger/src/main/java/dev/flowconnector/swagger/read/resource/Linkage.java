package dev.flowconnector.swagger.read.resource;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin.JavaElement;
import dev.flowconnector.swagger.read.source.ClassFileTooNewException;
import java.util.Optional;
import java.util.function.Supplier;

/** Work on a class that may refer to types which are not there: a finding names them, and the run goes on. */
final class Linkage {
    private final Findings findings;

    Linkage(Findings findings) {
        this.findings = findings;
    }

    /** The result of the work; empty, with a finding, when the class cannot be linked. */
    <T> Optional<T> attempt(Class<?> type, Supplier<T> work) {
        return attempt(type.getName(), work);
    }

    /** The result of the work; empty, with a finding, when the class cannot be linked. */
    <T> Optional<T> attempt(String className, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (TypeNotPresentException e) {
            report(className, e.typeName());
        } catch (NoClassDefFoundError e) {
            report(className, missing(e));
        } catch (ClassFileTooNewException e) {
            findings.add(Finding.error("class-file-too-new", place(className), e.problem(), e.repair()));
        } catch (LinkageError e) {
            findings.add(Finding.warning(
                    "class-not-linkable",
                    place(className),
                    "The class '" + className + "' cannot be linked: " + e.getMessage() + ". It is left out.",
                    "Check that the class path of the generator is the one that the application runs with."));
        }
        return Optional.empty();
    }

    private void report(String className, String missing) {
        findings.add(Finding.warning(
                "class-not-linkable",
                place(className),
                "The class '" + className + "' refers to '" + missing
                        + "', which is not on the class path; the class is left out.",
                "Add the dependency that contains '" + missing + "', or leave the class out of the selection."));
    }

    private static String missing(NoClassDefFoundError error) {
        String message = Optional.ofNullable(error.getMessage()).orElse("an unnamed type");
        return message.replace('/', '.');
    }

    private static JavaElement place(String className) {
        return new JavaElement(className, "", Optional.empty(), 0);
    }
}
