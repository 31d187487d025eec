package dev.flowconnector.swagger.validate;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.text.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * Carries out the edits that findings bring along. The text keeps its order and its layout where nothing is mended; a
 * second run changes nothing. Immutable and thread-safe.
 */
public final class Fixer {
    /** One repair may uncover another, but not forever. */
    private static final int ROUNDS = 10;

    private final Validator validator;

    private Fixer(Validator validator) {
        this.validator = validator;
    }

    /** A fixer of what a validator finds. */
    public static Fixer of(Validator validator) {
        return new Fixer(validator);
    }

    /**
     * Both files after all repairs that need no decision.
     *
     * @param definition the definition
     * @param properties the properties, if there are any
     */
    public Fixed fix(SourceFile definition, Optional<SourceFile> properties) {
        Fixed files = new Fixed(definition, properties);
        for (int round = 0; round < ROUNDS; round++) {
            Fixed next = once(files);
            if (next.sameTextAs(files)) {
                return next;
            }
            files = next;
        }
        return files;
    }

    private Fixed once(Fixed files) {
        ValidationResult result = files.properties
                .map(file -> validator.validate(files.definition.definition(), file.properties()))
                .orElseGet(() -> validator.validate(files.definition.definition()));
        return new Fixed(
                edited(files.definition, result.definition()),
                files.properties.map(file -> edited(file, result.properties())));
    }

    private static SourceFile edited(SourceFile file, List<Finding> findings) {
        List<Edit> edits =
                findings.stream().flatMap(finding -> finding.edits().stream()).toList();
        return edits.isEmpty() ? file : SourceFile.of(file.name(), file.edited(edits));
    }

    /**
     * The files after the repairs. Immutable.
     *
     * @param definition the definition
     * @param properties the properties, if there are any
     */
    public record Fixed(SourceFile definition, Optional<SourceFile> properties) {
        private boolean sameTextAs(Fixed other) {
            return definition.text().equals(other.definition.text())
                    && properties.map(SourceFile::text).equals(other.properties.map(SourceFile::text));
        }
    }
}
