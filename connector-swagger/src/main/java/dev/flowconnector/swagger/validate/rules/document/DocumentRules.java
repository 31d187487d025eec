package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about the text of the files and the document as a whole. */
public final class DocumentRules {
    private DocumentRules() {}

    /** Those that the plain profile knows, in the order in which they run. */
    public static List<Rule> plain() {
        return List.of(
                new JsonInvalid(),
                new JsonNotUtf8(),
                new JsonDuplicateKey(),
                new FileBom(),
                new FileYaml(),
                new WrongJsonType(),
                new SwaggerVersion(),
                new TitleMissing(),
                new InfoDescriptionMissing(),
                new HostMissing(),
                new HostInvalid(),
                new BasepathInvalid(),
                new SchemesEmpty(),
                new SchemesUnsupported(),
                new SchemesFirstNotHttps(),
                new FileOver1mb(),
                new OperationsOver256(),
                new OperationsOver128(),
                new SchemasPerBodyOver512(),
                new SchemasPerOperationOver16384(),
                new SchemaTooDeep(),
                new UnknownKey(),
                new SecurityDefinitionInvalid());
    }

    /** Those that it does not know, in the order in which they run. */
    public static List<Rule> others() {
        return List.of(
                new TitleTooLong(),
                new TitleRestrictedWord(),
                new TitleProductName(),
                new TitleEndsNonAlnum(),
                new TitleNotEnglish(),
                new TitleIndependentSuffix(),
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
                new HostNonProduction(),
                new SchemesNoHttps());
    }
}
