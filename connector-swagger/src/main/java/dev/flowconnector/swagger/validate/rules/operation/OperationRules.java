package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about paths and operations. */
public final class OperationRules {
    private OperationRules() {}

    /** Those that the plain profile knows, in the order in which they run. */
    public static List<Rule> plain() {
        return List.of(
                new OperationidDuplicate(),
                new GetWithBody(),
                new OperationidMissing(),
                new PathInvalid(),
                new PathCaseDuplicate(),
                new PathTemplateDuplicate(),
                new PathItemRef(),
                new PathItemKeyLooksLikeVerb(),
                new PathLevelParameters(),
                new PageableNextlinkNotInResponse(),
                new PageableWithoutUpdatenextlink(),
                new McpShape());
    }

    /** Those that it does not know, in the order in which they run. */
    public static List<Rule> others() {
        return List.of(
                new SummaryWhitespace(),
                new OperationidNonAlnum(),
                new OperationidNotPascal(),
                new OperationidTooLong(),
                new SummaryMissing(),
                new SummaryTooLong(),
                new SummaryRestrictedChars(),
                new SummaryNotAlnumParens(),
                new SummaryEndsNonAlnum(),
                new SummaryIsCamelcase(),
                new SummaryDuplicate(),
                new DescriptionMissing(),
                new DescriptionNoFullStop(),
                new SummaryEqualsDescription(),
                new OperationTextProductName(),
                new DeprecatedSummaryUnmarked(),
                new SummaryDeprecatedFlagMissing(),
                new OperationidRevisionSuffix(),
                new AnnotationStatusInvalid(),
                new AnnotationRevisionInvalid(),
                new AnnotationRevisionMissing(),
                new FamilyDuplicateRevision(),
                new FamilyManyEmptyRevisions(),
                new FamilySingleMember(),
                new FamilyManyActive(),
                new FamilyManyProduction(),
                new OperationAheadOfConnector(),
                new ReplacementIncomplete(),
                new ReplacementNotDeprecated(),
                new PathTemplateAmbiguous(),
                new PathItemNoOperation(),
                new ConsumesMissing(),
                new ConsumesUnsupported(),
                new ConsumesIncompatible(),
                new PowerfxUnsupportedConsumes(),
                new PowerfxUnsupportedProduces(),
                new SecurityRequirementUndefined(),
                new SecurityScopeUndefined(),
                new SecurityNonoauthScopes(),
                new OpenaiOperationDangling(),
                new PageableNextlinkName(),
                new PageableOnTrigger());
    }
}
