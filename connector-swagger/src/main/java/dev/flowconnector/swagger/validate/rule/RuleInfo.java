package dev.flowconnector.swagger.validate.rule;

import dev.flowconnector.swagger.document.Severity;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about a rule; list, page and help are generated from it. Immutable.
 *
 * @param id kebab-case, stable, never used for anything else
 * @param officialName what Microsoft's validator calls it; empty when unknown
 * @param category what it looks at
 * @param phase when it runs
 * @param severities how much it matters in the profiles in which it runs
 * @param summary one sentence: what is wrong, and what comes of it
 */
public record RuleInfo(
        String id,
        String officialName,
        Category category,
        Phase phase,
        Map<Profile, Severity> severities,
        String summary) {
    /** Checks the components. */
    public RuleInfo {
        Objects.requireNonNull(officialName, "officialName");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(phase, "phase");
        if (!isKebabCase(id)) {
            throw new IllegalArgumentException("The id \"" + id + "\" is not kebab-case, such as summary-missing.");
        }
        if (severities.isEmpty() || summary.isBlank()) {
            throw new IllegalArgumentException("The rule " + id + " needs a severity in a profile, and a summary.");
        }
        severities = Map.copyOf(severities);
    }

    /** Two words at least; by hand, as it is asked for each rule at each start. */
    private static boolean isKebabCase(String id) {
        boolean inWord = false;
        int words = 0;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (letter || (c >= '0' && c <= '9' && i > 0)) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else if (c == '-' && inWord) {
                inWord = false;
            } else {
                return false;
            }
        }
        return inWord && words > 1;
    }

    /** When a rule runs. */
    public enum Phase {
        /** First; what it reports as broken is not shown to the rules of the other phase. */
        STRUCTURE,
        /** On what is not broken. */
        CONTENT,
        /** Last, and silent where a rule of the other phases has spoken about a node or something in it. */
        SECOND_OPINION
    }

    /** Begins the description of a rule. */
    public static Builder of(String id, Category category) {
        return new Builder(id, category);
    }

    /** How much it matters in a profile; empty if it does not run there. */
    public Optional<Severity> severity(Profile profile) {
        return Optional.ofNullable(severities.get(profile));
    }

    /** Gathers what is known about a rule. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final Category category;
        private final Map<Profile, Severity> severities = new EnumMap<>(Profile.class);
        private Phase phase = Phase.CONTENT;
        private String officialName = "";

        private Builder(String id, Category category) {
            this.id = Objects.requireNonNull(id, "id");
            this.category = Objects.requireNonNull(category, "category");
        }

        /** What Microsoft's validator calls it. */
        public Builder official(String name) {
            officialName = name;
            return this;
        }

        /** The rule runs first, and what it reports as broken is hidden from the others. */
        public Builder structural() {
            phase = Phase.STRUCTURE;
            return this;
        }

        /** The rule runs last, and is silent about a node of which another rule has spoken, or of something in it. */
        public Builder secondOpinion() {
            phase = Phase.SECOND_OPINION;
            return this;
        }

        /** How much it matters in every profile. */
        public Builder everywhere(Severity severity) {
            return plain(severity).certification(severity).powerApps(severity);
        }

        /** How much it matters to import and run time. */
        public Builder plain(Severity severity) {
            severities.put(Profile.PLAIN, severity);
            return this;
        }

        /** How much it matters to Microsoft's reviewers. */
        public Builder certification(Severity severity) {
            severities.put(Profile.CERTIFICATION, severity);
            return this;
        }

        /** How much it matters to Power Apps. */
        public Builder powerApps(Severity severity) {
            severities.put(Profile.POWERAPPS, severity);
            return this;
        }

        /** Ends the description with one sentence: what is wrong, and what comes of it. */
        public RuleInfo summary(String sentence) {
            return new RuleInfo(id, officialName, category, phase, severities, sentence);
        }
    }
}
