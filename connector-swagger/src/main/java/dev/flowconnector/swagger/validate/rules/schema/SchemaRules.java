package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about schemas and references. */
public final class SchemaRules {
    private SchemaRules() {}

    /** Those that the plain profile knows, in the order in which they run. */
    public static List<Rule> plain() {
        return List.of(
                new ArrayWithoutItems(),
                new DefaultTypeMismatch(),
                new EditorDictionary(),
                new EnumEmpty(),
                new EnumTypeMismatch(),
                new EnumValuesWithoutEnum(),
                new InternalDefaultOptional(),
                new InternalRequiredNoDefault(),
                new KeywordUnsupported(),
                new PatternInvalid(),
                new RefDangling(),
                new RefExternal(),
                new TypeList(),
                new TypeUnknown(),
                new AllofNotMerged(),
                new TypeMissing(),
                new TypeContradictsMembers(),
                new SchemaRecursive(),
                new TitleHidesSummary(),
                new DiscriminatorIgnored());
    }

    /** Those that it does not know, in the order in which they run. */
    public static List<Rule> others() {
        return List.of(
                new ArrayEmptyItems(),
                new DefaultNotInEnum(),
                new DiscriminatorNotRequired(),
                new EnumDuplicate(),
                new EnumValueWithoutDisplay(),
                new EnumValuesDuplicate(),
                new EnumValuesNoDisplay(),
                new EnumValuesNotInEnum(),
                new FormatEmpty(),
                new FormatUnknown(),
                new InternalChain(),
                new MinMax(),
                new ReadonlyRequiredInput(),
                new RefWithSiblings(),
                new RequiredEmpty(),
                new RequiredLoop(),
                new RequiredOnNonObject(),
                new RequiredUndeclared(),
                new StringBinaryNested(),
                new DefinitionOnlyReference(),
                new PowerfxUntypedObject());
    }
}
