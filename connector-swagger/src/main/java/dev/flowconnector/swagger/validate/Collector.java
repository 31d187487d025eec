package dev.flowconnector.swagger.validate;

import com.fasterxml.jackson.core.JsonPointer;
import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.LocatedDocument;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.SwaggerDocument;
import dev.flowconnector.swagger.document.TextFault;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers the findings of one run, each once, and puts them in order. Not thread-safe. */
final class Collector {
    private final LocatedDocument definition;
    private final Map<Said, Finding> ofDefinition = new LinkedHashMap<>();
    private final Map<Said, Finding> ofProperties = new LinkedHashMap<>();

    Collector(SwaggerDocument definition) {
        this.definition = definition;
    }

    Reporter reporter(RuleInfo rule, Severity severity) {
        return new Bound(rule, severity);
    }

    ValidationResult result(Acceptance acceptance, Optional<Usability> usability) {
        List<Finding> accepted = new ArrayList<>();
        List<Finding> inDefinition = new ArrayList<>();
        for (Finding finding : definition()) {
            (acceptance.definition(finding) ? accepted : inDefinition).add(finding);
        }
        List<Finding> inProperties = new ArrayList<>();
        for (Finding finding : properties()) {
            (acceptance.properties(finding) ? accepted : inProperties).add(finding);
        }
        return new ValidationResult(inDefinition, inProperties, accepted, acceptance.unused(), usability);
    }

    /** What was found in the definition so far, accepted or not, in the order of the file. */
    List<Finding> definition() {
        return ordered(ofDefinition);
    }

    /** What was found in the properties so far, accepted or not, in the order of the file. */
    List<Finding> properties() {
        return ordered(ofProperties);
    }

    private static List<Finding> ordered(Map<Said, Finding> findings) {
        List<Finding> ordered = new ArrayList<>(findings.values());
        ordered.sort(Collector::byPlace);
        return ordered;
    }

    /** By hand: a chain of comparators is a dozen classes, in a run that has a handful of findings. */
    private static int byPlace(Finding one, Finding other) {
        int byLine = Integer.compare(one.origin().line(), other.origin().line());
        int byColumn = byLine != 0 ? byLine : Integer.compare(column(one), column(other));
        int byOrigin = byColumn != 0
                ? byColumn
                : one.origin().toString().compareTo(other.origin().toString());
        int bySeverity = byOrigin != 0 ? byOrigin : one.severity().compareTo(other.severity());
        int byRule = bySeverity != 0 ? bySeverity : one.rule().compareTo(other.rule());
        int byPointer = byRule != 0
                ? byRule
                : one.pointer().toString().compareTo(other.pointer().toString());
        return byPointer != 0 ? byPointer : one.message().compareTo(other.message());
    }

    private static int column(Finding finding) {
        return finding.origin() instanceof Origin.TextPosition text ? text.column() : 0;
    }

    private static boolean isSpokenOf(Finding finding, Collection<Finding> others) {
        String at = finding.pointer().toString();
        for (Finding other : others) {
            String place = other.pointer().toString();
            boolean within = !at.isEmpty() && place.startsWith(at + "/");
            if (!other.rule().equals(finding.rule()) && (place.equals(at) || within)) {
                return true;
            }
        }
        return false;
    }

    private void add(RuleInfo rule, LocatedDocument document, Finding finding) {
        Map<Said, Finding> target = document == definition ? ofDefinition : ofProperties;
        if (rule.phase() == RuleInfo.Phase.SECOND_OPINION && isSpokenOf(finding, target.values())) {
            return;
        }
        target.putIfAbsent(new Said(finding), finding);
    }

    /** The same rule about the same thing, whoever reported it and however often it was reached. */
    private record Said(Finding finding) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Said said
                    && finding.rule().equals(said.finding.rule())
                    && finding.message().equals(said.finding.message())
                    && finding.pointer().equals(said.finding.pointer())
                    && finding.origin().toString().equals(said.finding.origin().toString());
        }

        @Override
        public int hashCode() {
            // With the place: names that differ can have one hash, and whoever wrote the file chose them.
            return 31 * (31 * finding.message().hashCode() + finding.origin().line()) + column(finding);
        }
    }

    /** The reporter of one rule. */
    private final class Bound implements Reporter {
        private final RuleInfo rule;
        private final Severity severity;

        Bound(RuleInfo rule, Severity severity) {
            this.rule = rule;
            this.severity = severity;
        }

        @Override
        public void report(Node at, String message, String repair, Edit... edits) {
            add(rule, at.document(), finding(at.origin(), at.pointer(), message, repair, List.of(edits)));
        }

        @Override
        public void reportKey(Node at, String message, String repair, Edit... edits) {
            add(rule, at.document(), finding(at.keyOrigin(), at.pointer(), message, repair, List.of(edits)));
        }

        @Override
        public void reportBroken(Node at, String message, String repair, Edit... edits) {
            report(at, message, repair, edits);
            at.hide();
        }

        @Override
        public void reportFault(LocatedDocument document, TextFault fault) {
            add(
                    rule,
                    document,
                    finding(fault.origin(), JsonPointer.empty(), fault.message(), fault.repair(), fault.edits()));
        }

        @Override
        public Reporter atMost(Severity limit) {
            return new Bound(rule, severity.compareTo(limit) < 0 ? limit : severity);
        }

        private Finding finding(Origin origin, JsonPointer at, String message, String repair, List<Edit> edits) {
            return new Finding(rule.id(), rule.officialName(), severity, origin, at, message, repair, edits);
        }
    }
}
