package dev.flowconnector.swagger.validate.files;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.PropertiesDocument;
import dev.flowconnector.swagger.document.SourceMap;
import dev.flowconnector.swagger.document.SwaggerDocument;
import dev.flowconnector.swagger.document.TextSource;
import dev.flowconnector.swagger.document.text.SourceFile;
import dev.flowconnector.swagger.validate.Baseline;
import dev.flowconnector.swagger.validate.Baselines;
import dev.flowconnector.swagger.validate.Fixer;
import dev.flowconnector.swagger.validate.Suppression;
import dev.flowconnector.swagger.validate.ValidationResult;
import dev.flowconnector.swagger.validate.Validator;
import dev.flowconnector.swagger.validate.model.Folder;
import dev.flowconnector.swagger.validate.report.FileFindings;
import dev.flowconnector.swagger.validate.rule.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run over the files of some connectors. Not thread-safe. */
public final class Validation {
    private final Validator validator;
    private final ValidationPlan.Decided decided;
    private final FileNames names;
    private final List<FileFindings> findings = new ArrayList<>();
    private Baselines found = Baselines.empty();
    private @Nullable Set<Suppression> unused;
    private boolean unreadable;
    private boolean errors;

    Validation(Validator validator, ValidationPlan.Decided decided) {
        this.validator = validator;
        this.decided = decided;
        this.names = decided.names();
    }

    /**
     * Adds what is wrong with a connector.
     *
     * @throws UnusableFileException if the file is no definition but the properties of a connector
     */
    public void validate(Path definitionFile, Optional<Path> propertiesFile) throws IOException {
        SourceFile file = read(definitionFile);
        SwaggerDocument definition = file.definition();
        refuseProperties(definition.root(), names.shown(definitionFile));
        Optional<PropertiesDocument> properties = propertiesFile.isPresent()
                ? Optional.of(read(propertiesFile.get()).properties())
                : Optional.empty();
        ValidationResult result =
                validatorOf(definitionFile).validate(definition, properties, Folder.of(definitionFile));
        findings.add(new FileFindings(
                names.shown(definitionFile),
                result.definition(),
                sources(definitionFile, file.text()),
                result.usability()));
        if (propertiesFile.isPresent()) {
            findings.add(new FileFindings(names.shown(propertiesFile.get()), result.properties()));
        }
        found = found.with(names.stable(definitionFile), Baseline.of(definition, result));
        unreadable |= definition.source().orElseThrow().state() == TextSource.State.UNREADABLE;
        errors |= result.hasErrors();
        meet(result.unused());
    }

    private SourceMap sources(Path definition, String text) throws IOException {
        SourceMap sources = SourceMaps.of(definition).forText(text);
        return sources.isEmpty() ? sources : sources.renamed(names::source);
    }

    private void meet(List<Suppression> ofOne) {
        Set<Suppression> before = unused;
        if (before == null) {
            unused = new HashSet<>(ofOne);
        } else {
            before.retainAll(ofOne);
        }
    }

    private static void refuseProperties(ObjectNode root, String file) {
        if (root.path("properties").isObject() && !root.has("swagger") && !root.has("paths") && !root.has("info")) {
            throw new UnusableFileException("The file " + file + " is no definition but the properties of a"
                    + " connector. Name the definition, and the properties with --properties " + file
                    + "; those that lie beside a definition are found without it.");
        }
    }

    /** Mends a connector where nobody has to decide; writes only what changes. */
    public void fix(Path definitionFile, Optional<Path> propertiesFile) throws IOException {
        SourceFile definition = read(definitionFile);
        Optional<SourceFile> properties =
                propertiesFile.isPresent() ? Optional.of(read(propertiesFile.get())) : Optional.empty();
        Fixer.Fixed fixed = Fixer.of(validatorOf(definitionFile)).fix(definition, properties);
        write(definitionFile, definition, fixed.definition());
        if (properties.isPresent()) {
            write(
                    propertiesFile.orElseThrow(),
                    properties.get(),
                    fixed.properties().orElseThrow());
        }
    }

    private Validator validatorOf(Path definition) {
        return validator.with(decided.accepted().of(names.stable(definition)));
    }

    private SourceFile read(Path file) throws IOException {
        return SourceFile.read(file, names.shown(file));
    }

    private static void write(Path file, SourceFile before, SourceFile after) throws IOException {
        byte[] bytes = after.text().getBytes(StandardCharsets.UTF_8);
        if (after != before && !Arrays.equals(bytes, Files.readAllBytes(file))) {
            Files.write(file, bytes);
        }
    }

    /** What was found, a file after the other; last the configuration, if something is wrong with it. */
    public List<FileFindings> findings() {
        List<FileFindings> all = new ArrayList<>(findings);
        List<Finding> ofConfiguration = decided.configuration().findings(unused == null ? Set.of() : unused);
        if (decided.file().isPresent() && !ofConfiguration.isEmpty()) {
            all.add(new FileFindings(names.shown(decided.file().get()), ofConfiguration));
        }
        return all;
    }

    /**
     * Writes what was found to the baseline, so that it does not count any more.
     *
     * @return the file as messages show it
     * @throws UnusableFileException if no baseline is named
     */
    public String writeBaseline() throws IOException {
        Path file = decided.baseline()
                .orElseThrow(() -> new UnusableFileException("No baseline is named, so there is no place to write to."
                        + " Name it with --baseline FILE, in Maven with -Dconnector.baseline=FILE, or in the"
                        + " configuration."));
        Files.writeString(file, found.toJson());
        return names.shown(file);
    }

    /** What messages call a file. */
    public String shown(Path file) {
        return names.shown(file);
    }

    /** All rules that may run, those of one's own too. */
    public List<Rule> rules() {
        return ValidationPlan.rules(decided.published());
    }

    /** Whether a definition could not be read at all. */
    public boolean isUnreadable() {
        return unreadable;
    }

    /** Whether there is an error. */
    public boolean hasErrors() {
        return errors;
    }
}
