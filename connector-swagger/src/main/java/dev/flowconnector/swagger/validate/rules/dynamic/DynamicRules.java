package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about values, schemas and lists that other operations deliver. */
public final class DynamicRules {
    private static final List<Rule> ALL = List.of(
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
            new DynamicTitlePathAbsent(),
            new DynamicValuePathOnPrimitiveItems(),
            new DynamicSchemaPathNotFound(),
            new DynamicSchemaWithoutValuePath(),
            new DynamicTargetNoResponseSchema(),
            new DynamicTargetNotInternal(),
            new DynamicSourceParameterUnknown(),
            new DynamicRequiredParameterUnmapped(),
            new DynamicOnBodyParameter(),
            new DynamicPropertiesPathMismatch(),
            new TreeSelectedValueMisplaced(),
            new DynamicTreeMissing(),
            new DynamicLiteralDate(),
            new DynamicSourceInternal(),
            new DynamicSourceOptional(),
            new DynamicListRequired(),
            new DynamicPropertiesRequired(),
            new DynamicCallIncomplete(),
            new DynamicTypeMismatch(),
            new DynamicTwinsDisagree(),
            new DynamicSchemaOnBodyItems(),
            new DynamicSchemaSeveralOutputs(),
            new FilePickerCapabilityMissing(),
            new PowerfxPickerIgnored(),
            new DynamicReferenceNotFullName());

    private DynamicRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
