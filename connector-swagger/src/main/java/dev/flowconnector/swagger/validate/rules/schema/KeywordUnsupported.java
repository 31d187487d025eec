package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Schema;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Map;
import java.util.Set;

/** Keywords are those of Swagger 2.0. */
final class KeywordUnsupported implements Rule {
    static final RuleInfo INFO = RuleInfo.of("keyword-unsupported", Category.SCHEMA)
            .official("AdditionalPropertyNotAllowed")
            .everywhere(Severity.ERROR)
            .summary("Keywords of other versions of JSON Schema and OpenAPI are refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Schema schema : context.definition().schemas()) {
            for (Node member : schema.node().members()) {
                if (KEYWORDS.contains(member.name())) {
                    boolean renamed =
                            member.name().equals("nullable") && !schema.node().has("x-nullable");
                    reporter.reportKey(
                            member,
                            "Swagger 2.0 has no keyword \"" + member.name() + "\".",
                            REPAIRS.getOrDefault(member.name(), "Remove it, or say it in the description."),
                            renamed ? new Edit[] {Edit.rename(member.pointer(), "x-nullable")} : new Edit[0]);
                }
            }
        }
    }

    private static final Set<String> KEYWORDS = Set.of(
            "oneOf",
            "anyOf",
            "not",
            "nullable",
            "const",
            "patternProperties",
            "if",
            "then",
            "else",
            "deprecated",
            "writeOnly",
            "contains",
            "propertyNames",
            "dependencies",
            "examples",
            "$schema",
            "id",
            "$id");
    private static final String MERGE = "Write one object with the properties of all, or leave the type open.";
    private static final Map<String, String> REPAIRS = Map.of(
            "oneOf",
            MERGE,
            "anyOf",
            MERGE,
            "const",
            "Write an \"enum\" of one value.",
            "nullable",
            "Write \"x-nullable\", which is ignored.",
            "patternProperties",
            "Write \"additionalProperties\".",
            "examples",
            "Write \"example\".",
            "id",
            "Move it into \"properties\", if it is one, or remove it.");
}
