package dev.flowconnector.swagger.validate.rules.operation;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about paths and operations. */
public final class OperationRules {
    private static final List<Rule> ALL = List.of(
            new OperationidDuplicate(),
            new GetWithBody(),
            new SummaryWhitespace(),
            new OperationidMissing(),
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
            new PathInvalid(),
            new PathCaseDuplicate(),
            new PathTemplateDuplicate(),
            new PathTemplateAmbiguous(),
            new PathItemRef(),
            new PathItemNoOperation(),
            new PathItemKeyLooksLikeVerb(),
            new PathLevelParameters(),
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
            new PageableNextlinkNotInResponse(),
            new PageableWithoutUpdatenextlink(),
            new McpShape(),
            new PageableOnTrigger());

    private OperationRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
