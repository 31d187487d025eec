package dev.flowconnector.swagger.validate.rules.schema;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about schemas and references. */
public final class SchemaRules {
    private static final List<Rule> ALL = List.of(
            new ArrayEmptyItems(),
            new ArrayWithoutItems(),
            new DefaultNotInEnum(),
            new DefaultTypeMismatch(),
            new DiscriminatorNotRequired(),
            new EditorDictionary(),
            new EnumDuplicate(),
            new EnumEmpty(),
            new EnumTypeMismatch(),
            new EnumValueWithoutDisplay(),
            new EnumValuesDuplicate(),
            new EnumValuesNoDisplay(),
            new EnumValuesNotInEnum(),
            new EnumValuesWithoutEnum(),
            new FormatEmpty(),
            new FormatUnknown(),
            new InternalChain(),
            new InternalDefaultOptional(),
            new InternalRequiredNoDefault(),
            new KeywordUnsupported(),
            new MinMax(),
            new PatternInvalid(),
            new ReadonlyRequiredInput(),
            new RefDangling(),
            new RefExternal(),
            new RefWithSiblings(),
            new RequiredEmpty(),
            new RequiredLoop(),
            new RequiredOnNonObject(),
            new RequiredUndeclared(),
            new StringBinaryNested(),
            new TypeList(),
            new TypeUnknown(),
            new AllofNotMerged(),
            new TypeMissing(),
            new TypeContradictsMembers(),
            new SchemaRecursive(),
            new DefinitionOnlyReference(),
            new TitleHidesSummary(),
            new PowerfxUntypedObject(),
            new DiscriminatorIgnored());

    private SchemaRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
