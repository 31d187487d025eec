package dev.flowconnector.swagger.validate.published;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.TextSource;
import dev.flowconnector.swagger.document.text.SourceFile;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * A second opinion: the JSON schemas for definitions and properties that Microsoft publishes with its tools. They are
 * older than the platform and refuse some of what it reads, so their objections are worth knowing and no more; where a
 * rule has spoken already they say nothing. Immutable and thread-safe.
 *
 * @see <a href="https://github.com/microsoft/PowerPlatformConnectors/tree/dev/schemas">Microsoft's schemas</a>
 */
public final class PublishedSchemas implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("microsoft-schema", Category.DOCUMENT)
            .secondOpinion()
            .everywhere(Severity.INFO)
            .summary("Microsoft's own JSON schema, where its file is given, does not allow what stands there.");

    private final List<CompiledSchema> ofDefinition;
    private final List<CompiledSchema> ofProperties;

    private PublishedSchemas(List<CompiledSchema> ofDefinition, List<CompiledSchema> ofProperties) {
        this.ofDefinition = List.copyOf(ofDefinition);
        this.ofProperties = List.copyOf(ofProperties);
    }

    /** No schema: the rule is known and silent. */
    public static PublishedSchemas none() {
        return new PublishedSchemas(List.of(), List.of());
    }

    /**
     * The rule for some schemas; each tells itself whether it is for definitions or for properties.
     *
     * @throws IllegalArgumentException if one of them is neither, cannot be read, or refers to another file
     */
    public static PublishedSchemas of(List<SourceFile> files) {
        List<CompiledSchema> ofDefinition = new ArrayList<>();
        List<CompiledSchema> ofProperties = new ArrayList<>();
        for (SourceFile file : files) {
            ObjectNode schema = file.definition().root();
            boolean readable = file.definition().source().orElseThrow().state() == TextSource.State.READ;
            JsonNode members = schema.path("properties");
            if (readable && members.has("swagger")) {
                ofDefinition.add(CompiledSchema.of(schema, file.name()));
            } else if (readable && members.has("properties")) {
                ofProperties.add(CompiledSchema.of(schema, file.name()));
            } else {
                throw new IllegalArgumentException("The file " + file.name() + " is no JSON schema for definitions or"
                        + " for properties. Microsoft's are called apiDefinition.swagger.schema.json and"
                        + " paconn-apiProperties.schema.json.");
            }
        }
        return new PublishedSchemas(ofDefinition, ofProperties);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (CompiledSchema schema : ofDefinition) {
            report(context.definition().root(), schema, reporter);
        }
        if (context.properties().isPresent()) {
            for (CompiledSchema schema : ofProperties) {
                report(context.properties().get().root(), schema, reporter);
            }
        }
    }

    private static void report(Node root, CompiledSchema schema, Reporter reporter) {
        for (CompiledSchema.Objection objection : schema.objections(root)) {
            reporter.report(
                    objection.at(),
                    objection.message(),
                    "Compare with Microsoft's documents; leave it where the platform is known to read it.");
        }
    }
}
