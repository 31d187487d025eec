package dev.flowconnector.swagger.validate.files;

import dev.flowconnector.swagger.validate.Baselines;
import dev.flowconnector.swagger.validate.ValidationConfiguration;
import dev.flowconnector.swagger.validate.Validator;
import dev.flowconnector.swagger.validate.published.PublishedSchemas;
import dev.flowconnector.swagger.validate.rule.Profile;
import dev.flowconnector.swagger.validate.rule.Publisher;
import dev.flowconnector.swagger.validate.rule.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for who validates files. What is said here weighs more than the configuration file. Not
 * thread-safe.
 */
public final class ValidationPlan {
    private @Nullable Profile profile;
    private @Nullable Publisher publisher;
    private @Nullable Path configuration;
    private @Nullable Path baseline;
    private final List<Path> schemas = new ArrayList<>();
    private FileNames names = FileNames.asGiven();
    private boolean ignoresBaseline;

    /** Everything as the library has it. */
    public ValidationPlan() {}

    /**
     * What the files of a team say.
     *
     * @param file the configuration, if there is one
     * @param configuration its content
     * @param baseline the baseline, if there is one
     * @param accepted its content
     * @param published Microsoft's schemas
     * @param names what files are called
     */
    record Decided(
            Optional<Path> file,
            ValidationConfiguration configuration,
            Optional<Path> baseline,
            Baselines accepted,
            PublishedSchemas published,
            FileNames names) {}

    /** All rules: those of the library, and those of one's own that lie on the class path. */
    public static List<Rule> rules() {
        return rules(PublishedSchemas.none());
    }

    /** The same with Microsoft's schemas. */
    static List<Rule> rules(PublishedSchemas published) {
        List<Rule> rules = new ArrayList<>(Validator.builtInRules());
        rules.add(published);
        rules.addAll(ownRules());
        return rules;
    }

    private static List<Rule> ownRules() {
        List<Rule> own = new ArrayList<>();
        for (Rule rule : ServiceLoader.load(Rule.class, ValidationPlan.class.getClassLoader())) {
            own.add(rule);
        }
        return own;
    }

    /** Takes this profile; without it that of the configuration, else {@link Profile#PLAIN}. */
    public ValidationPlan profile(Profile chosen) {
        profile = chosen;
        return this;
    }

    /** Says who publishes the connectors. */
    public ValidationPlan publisher(Publisher who) {
        publisher = who;
        return this;
    }

    /** Reads this configuration. */
    public ValidationPlan configuration(Path file) {
        configuration = file;
        return this;
    }

    /** Takes this baseline; without it that of the configuration, else none. */
    public ValidationPlan baseline(Path file) {
        baseline = file;
        return this;
    }

    /** Takes Microsoft's JSON schema in this file as a second opinion, beside those of the configuration. */
    public ValidationPlan schema(Path file) {
        schemas.add(file);
        return this;
    }

    /** Lets what the baseline lists count, since it is written anew. */
    public ValidationPlan ignoringBaseline() {
        ignoresBaseline = true;
        return this;
    }

    /**
     * Calls files by their path from a folder; without it they are called as they are named.
     *
     * @param folder the folder that a build was started in
     * @param sources the folders that the sources of generated definitions may be relative to
     */
    public ValidationPlan namesFrom(Path folder, List<Path> sources) {
        names = names.relativeTo(folder, sources);
        return this;
    }

    /**
     * Begins a run.
     *
     * @throws UnusableFileException if a file that is named is not there or wrong
     */
    public Validation begin() throws IOException {
        ValidationConfiguration read = configuration == null
                ? ValidationConfiguration.empty()
                : ConfigurationFiles.configuration(configuration, names.shown(configuration), rules());
        PublishedSchemas published = published(read);
        Path accepted = accepted(read);
        Decided decided = new Decided(
                Optional.ofNullable(configuration),
                read,
                Optional.ofNullable(accepted),
                accepted == null || ignoresBaseline
                        ? Baselines.empty()
                        : ConfigurationFiles.baselines(accepted, names.shown(accepted)),
                published,
                accepted == null ? names : names.withBaseline(accepted));
        return new Validation(validator(read, published), decided);
    }

    private PublishedSchemas published(ValidationConfiguration read) throws IOException {
        List<Path> files = new ArrayList<>(schemas);
        if (configuration != null) {
            for (String file : read.schemas()) {
                files.add(configuration.resolveSibling(file));
            }
        }
        return files.isEmpty() ? PublishedSchemas.none() : ConfigurationFiles.schemas(files, names);
    }

    private @Nullable Path accepted(ValidationConfiguration read) {
        if (baseline != null || configuration == null || read.baseline().isEmpty()) {
            return baseline;
        }
        return configuration.resolveSibling(read.baseline().get());
    }

    private Validator validator(ValidationConfiguration read, PublishedSchemas published) {
        Validator.Builder builder = Validator.withProfile(
                        profile == null ? read.profile().orElse(Profile.PLAIN) : profile)
                .configuration(read);
        List<Rule> own = ownRules();
        // Silent without schemas, but a configuration may name it and no other rule may be called like it.
        if (configuration != null || !schemas.isEmpty() || !own.isEmpty()) {
            builder.rule(published);
        }
        for (Rule rule : own) {
            builder.rule(rule);
        }
        if (publisher != null) {
            builder.publisher(publisher);
        }
        return builder.build();
    }
}
