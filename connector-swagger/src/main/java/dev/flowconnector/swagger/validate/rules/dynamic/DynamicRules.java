package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about values, schemas and lists that other operations deliver. */
public final class DynamicRules {
    private DynamicRules() {}

    /** Those that the plain profile knows, in the order in which they run. */
    public static List<Rule> plain() {
        return List.of(
                new DynamicOperationMissing(),
                new DynamicParameterUnknown(),
                new DynamicLiteralUnwrapped(),
                new DynamicLiteralWrapped(),
                new DynamicListWithoutValues(),
                new DynamicPropertiesWithoutSchema(),
                new DynamicCollectionNotFound(),
                new DynamicCollectionNotArray(),
                new DynamicCollectionAbsentNotArray(),
                new DynamicValuePathNotFound(),
                new DynamicTitlePathNotFound(),
                new DynamicValuePathAbsent(),
                new DynamicSchemaPathNotFound(),
                new DynamicTargetNoResponseSchema(),
                new DynamicSourceParameterUnknown(),
                new DynamicRequiredParameterUnmapped(),
                new DynamicOnBodyParameter(),
                new DynamicPropertiesPathMismatch(),
                new TreeSelectedValueMisplaced(),
                new DynamicSourceInternal(),
                new DynamicListRequired(),
                new DynamicPropertiesRequired(),
                new DynamicCallIncomplete(),
                new DynamicTwinsDisagree(),
                new DynamicSchemaOnBodyItems(),
                new DynamicSchemaSeveralOutputs(),
                new FilePickerCapabilityMissing(),
                new DynamicReferenceNotFullName());
    }

    /** Those that it does not know, in the order in which they run. */
    public static List<Rule> others() {
        return List.of(
                new DynamicTitlePathAbsent(),
                new DynamicValuePathOnPrimitiveItems(),
                new DynamicSchemaWithoutValuePath(),
                new DynamicTargetNotInternal(),
                new DynamicTreeMissing(),
                new DynamicLiteralDate(),
                new DynamicSourceOptional(),
                new DynamicTypeMismatch(),
                new PowerfxPickerIgnored());
    }
}
