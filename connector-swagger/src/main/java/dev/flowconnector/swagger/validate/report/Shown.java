package dev.flowconnector.swagger.validate.report;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Origin;
import java.util.Optional;

/** Where a finding is shown: in the sources that the definition was generated from, if they are known. */
final class Shown {
    private Shown() {}

    /** The Java element with a file that a finding comes from. */
    static Optional<Origin.JavaElement> source(FileFindings file, Finding finding) {
        Optional<Origin.JavaElement> element = file.sources().at(finding.pointer());
        return element.isPresent() && element.get().file().isPresent() ? element : Optional.empty();
    }

    /** {@code file:line:column}, which terminals and editors make a link of. */
    static String place(Origin.JavaElement element) {
        return element.file().orElse("") + ":" + Math.max(1, element.line()) + ":1";
    }

    /** {@code class#member}. */
    static String element(Origin.JavaElement element) {
        return element.member().isEmpty() ? element.className() : element.className() + "#" + element.member();
    }
}
