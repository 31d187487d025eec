package dev.flowconnector.swagger.validate;

import dev.flowconnector.swagger.document.PropertiesDocument;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.document.SwaggerDocument;
import dev.flowconnector.swagger.document.TextSource;
import dev.flowconnector.swagger.validate.model.ConnectorProperties;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Folder;
import dev.flowconnector.swagger.validate.rule.Profile;
import dev.flowconnector.swagger.validate.rule.Publisher;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import dev.flowconnector.swagger.validate.rule.RuleInfo.Phase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Holds a connector against all rules of a profile. It never stops at the first finding; structural rules run first,
 * and what they find broken is kept from the others, so that one fault is one finding. Immutable and thread-safe; the
 * documents are not.
 */
public final class Validator {
    private final Profile profile;
    private final List<Running> rules;
    private final Map<String, Severity> severities;
    private final List<Suppression> suppressions;
    private final Baseline baseline;
    private final Publisher publisher;

    /** A rule of the profile, as it is configured. */
    private record Running(Rule rule, RuleInfo info, Severity severity) {}

    private Validator(Builder builder) {
        this.profile = builder.profile;
        this.severities = Map.copyOf(builder.severities);
        this.suppressions = List.copyOf(builder.suppressions);
        this.baseline = builder.baseline;
        this.publisher = builder.publisher;
        List<Running> running = new ArrayList<>();
        for (Rule rule : builder.rules()) {
            Optional<Severity> severity = severity(rule.info());
            if (!builder.off.contains(rule.info().id()) && severity.isPresent()) {
                running.add(new Running(rule, rule.info(), severity.get()));
            }
        }
        this.rules = List.copyOf(running);
    }

    private Validator(Validator validator, Baseline baseline) {
        this.profile = validator.profile;
        this.rules = validator.rules;
        this.severities = validator.severities;
        this.suppressions = validator.suppressions;
        this.baseline = Objects.requireNonNull(baseline, "baseline");
        this.publisher = validator.publisher;
    }

    /** The same validator for a connector with this baseline. */
    public Validator with(Baseline accepted) {
        return new Validator(this, accepted);
    }

    /** All rules of the library, of every profile, ordered by category. */
    public static List<Rule> builtInRules() {
        return BuiltInRules.all();
    }

    /** Begins a validator with all rules of the library that a profile knows. */
    public static Builder withProfile(Profile profile) {
        return new Builder(profile);
    }

    /** A validator with all rules of the library that a profile knows. */
    public static Validator of(Profile profile) {
        return withProfile(profile).build();
    }

    /** Validates a definition alone; rules that need the properties are silent. */
    public ValidationResult validate(SwaggerDocument definition) {
        return validate(definition, Optional.empty(), Optional.empty());
    }

    /** Validates a definition together with its properties. */
    public ValidationResult validate(SwaggerDocument definition, PropertiesDocument properties) {
        return validate(definition, Optional.of(properties), Optional.empty());
    }

    /** Validates a definition together with its properties, if there are any, and the files beside it. */
    public ValidationResult validate(
            SwaggerDocument definition, Optional<PropertiesDocument> properties, Folder folder) {
        return validate(definition, properties, Optional.of(folder));
    }

    private ValidationResult validate(
            SwaggerDocument document, Optional<PropertiesDocument> propertiesDocument, Optional<Folder> folder) {
        Definition definition = Definition.of(document);
        Optional<ConnectorProperties> properties = propertiesDocument.isPresent()
                ? Optional.of(ConnectorProperties.of(propertiesDocument.get()))
                : Optional.empty();
        Collector collector = new Collector(document);
        boolean independent = folder.isPresent() && folder.get().isIndependent();
        Publisher publishes = independent ? Publisher.INDEPENDENT : publisher;
        run(Phase.STRUCTURE, new RuleContext(definition, properties, folder, profile, publishes), collector);
        Definition whole = definition.withoutHidden();
        Optional<TextSource> source = document.source();
        boolean readable = source.isEmpty() || source.get().state() == TextSource.State.READ;
        if (readable) {
            RuleContext content = new RuleContext(whole, properties, folder, profile, publishes);
            run(Phase.CONTENT, content, collector);
            run(Phase.SECOND_OPINION, content, collector);
        }
        Places places = new Places(whole);
        Optional<Usability> usability = readable && profile == Profile.POWERAPPS
                ? Optional.of(new UsabilityCheck(whole, collector).check())
                : Optional.empty();
        return collector.result(new Acceptance(places, readable ? ofRunningRules() : List.of(), baseline), usability);
    }

    /** The suppressions that a run can use: those of rules that only other profiles know are not missed. */
    private List<Suppression> ofRunningRules() {
        List<Suppression> usable = new ArrayList<>();
        for (Suppression suppression : suppressions) {
            for (Running running : rules) {
                if (running.info.id().equals(suppression.rule())) {
                    usable.add(suppression);
                }
            }
        }
        return usable;
    }

    private void run(Phase phase, RuleContext context, Collector collector) {
        for (Running running : rules) {
            if (running.info.phase() == phase) {
                try {
                    running.rule.check(context, collector.reporter(running.info, running.severity));
                } catch (RuntimeException e) {
                    throw new IllegalStateException(
                            "The rule " + running.info.id() + " broke down; that is a bug in it.", e);
                }
            }
        }
    }

    private Optional<Severity> severity(RuleInfo rule) {
        Severity configured = severities.get(rule.id());
        return configured == null ? rule.severity(profile) : Optional.of(configured);
    }

    /** Configures a validator. Not thread-safe. */
    public static final class Builder {
        private final Profile profile;
        private final List<Rule> own = new ArrayList<>();
        private @Nullable List<Rule> only;
        private final Map<String, Severity> severities = new HashMap<>();
        private final Set<String> off = new HashSet<>();
        private final List<Suppression> suppressions = new ArrayList<>();
        private Baseline baseline = Baseline.empty();
        private Publisher publisher = Publisher.OWNER;

        private Builder(Profile profile) {
            this.profile = Objects.requireNonNull(profile, "profile");
        }

        /** Adds a rule of one's own. */
        public Builder rule(Rule rule) {
            own.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /** Runs these rules instead of those of the library. */
        public Builder only(List<Rule> some) {
            own.clear();
            only = List.copyOf(some);
            return this;
        }

        /** Gives a rule another severity, in a profile that does not know it too. */
        public Builder severity(String rule, Severity severity) {
            severities.put(Objects.requireNonNull(rule, "rule"), Objects.requireNonNull(severity, "severity"));
            return this;
        }

        /** Switches a rule off. */
        public Builder off(String rule) {
            off.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /** Accepts what a rule finds in one place. */
        public Builder suppress(Suppression suppression) {
            suppressions.add(Objects.requireNonNull(suppression, "suppression"));
            return this;
        }

        /** Takes over what a team has decided; its profile and the files that it names are the caller's affair. */
        public Builder configuration(ValidationConfiguration configuration) {
            severities.putAll(configuration.severities());
            off.addAll(configuration.off());
            suppressions.addAll(configuration.suppressions());
            publisher = configuration.publisher().orElse(publisher);
            return this;
        }

        /**
         * Says who publishes the connectors; without it the owner of the API does, except of those that lie in
         * Microsoft's folder for independent publishers.
         */
        public Builder publisher(Publisher who) {
            publisher = Objects.requireNonNull(who, "who");
            return this;
        }

        /** Accepts everything that a baseline lists. */
        public Builder baseline(Baseline accepted) {
            baseline = Objects.requireNonNull(accepted, "baseline");
            return this;
        }

        /** Where nobody names a rule or adds one, the profile's are enough: the others are as many classes. */
        private List<Rule> rules() {
            List<Rule> base = only;
            if (base == null) {
                boolean asItIs = own.isEmpty() && named().isEmpty();
                base = asItIs ? BuiltInRules.of(profile) : BuiltInRules.all();
            }
            List<Rule> rules = new ArrayList<>(base);
            rules.addAll(own);
            return rules;
        }

        private Set<String> named() {
            Set<String> named = new HashSet<>(off);
            named.addAll(severities.keySet());
            for (Suppression suppression : suppressions) {
                named.add(suppression.rule());
            }
            return named;
        }

        /**
         * The validator.
         *
         * @throws IllegalArgumentException if a rule that is configured does not exist, or two rules have one id; the
         *     message names them all
         */
        public Validator build() {
            Set<String> known = new HashSet<>();
            List<String> wrong = new ArrayList<>();
            for (Rule rule : rules()) {
                if (!known.add(rule.info().id())) {
                    wrong.add("Two rules have the id '" + rule.info().id() + "'.");
                }
            }
            Set<String> named = named();
            named.removeAll(known);
            for (String rule : new TreeSet<>(named)) {
                wrong.add("There is no rule '" + rule + "'. " + Spelling.didYouMean(rule, known)
                        + "--list-rules shows all.");
            }
            if (!wrong.isEmpty()) {
                throw new IllegalArgumentException(String.join(" ", wrong));
            }
            return new Validator(this);
        }
    }
}
