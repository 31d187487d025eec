package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about the text of the files and the document as a whole. */
public final class DocumentRules {
    private static final List<Rule> ALL = List.of(
            new JsonInvalid(),
            new JsonNotUtf8(),
            new JsonDuplicateKey(),
            new FileBom(),
            new FileYaml(),
            new WrongJsonType(),
            new SwaggerVersion(),
            new TitleTooLong(),
            new TitleMissing(),
            new TitleRestrictedWord(),
            new TitleProductName(),
            new TitleEndsNonAlnum(),
            new TitleNotEnglish(),
            new TitleIndependentSuffix(),
            new InfoDescriptionMissing(),
            new InfoDescriptionLength(),
            new InfoDescriptionProductName(),
            new InfoDescriptionNoFullStop(),
            new InfoVersionFormat(),
            new BetaStatus(),
            new ContactMissing(),
            new ContactIncomplete(),
            new ContactEmailInvalid(),
            new ContactUrlInvalid(),
            new MetadataMissing(),
            new MetadataPropertyMissing(),
            new MetadataUrlInvalid(),
            new MetadataCategoryUnknown(),
            new MetadataTooManyCategories(),
            new TagDuplicate(),
            new HostMissing(),
            new HostInvalid(),
            new HostNonProduction(),
            new BasepathInvalid(),
            new SchemesEmpty(),
            new SchemesUnsupported(),
            new SchemesNoHttps(),
            new SchemesFirstNotHttps(),
            new FileOver1mb(),
            new OperationsOver256(),
            new OperationsOver128(),
            new SchemasPerBodyOver512(),
            new SchemasPerOperationOver16384(),
            new SchemaTooDeep(),
            new UnknownKey(),
            new SecurityDefinitionInvalid());

    private DocumentRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
