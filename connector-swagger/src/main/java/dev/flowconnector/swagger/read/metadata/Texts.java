package dev.flowconnector.swagger.read.metadata;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin.JavaElement;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import java.util.Optional;

/** Texts that a maker reads. */
final class Texts {
    private Texts() {}

    /** The text of {@code value}; a blank one is reported and absent. */
    static Optional<String> required(AnnotationValues annotation, JavaElement origin, Findings findings) {
        String text = annotation.text("value").orElse("");
        if (!text.isBlank()) {
            return Optional.of(text);
        }
        findings.add(Finding.error(
                "annotation-text-empty",
                origin,
                annotation.shown() + " has the blank text \"" + text + "\". Allowed is a text that the maker can read.",
                "Write the text, or remove the annotation."));
        return Optional.empty();
    }
}
