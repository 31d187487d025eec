package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about parameters. */
public final class ParameterRules {
    private static final List<Rule> ALL = List.of(
            new BodyAndFormdata(),
            new BodyEmptySchema(),
            new BodyMultiple(),
            new BodyNoSchema(),
            new BodyParamSummaryMissing(),
            new CollectionformatUnsupported(),
            new FileNotFormdata(),
            new FileWithoutMultipart(),
            new FormdataNameAscii(),
            new HeaderOwnedByPlatform(),
            new NonbodySchema(),
            new ParamAndBodyPropertySameName(),
            new ParamDescriptionMissing(),
            new ParamDescriptionNoFullStop(),
            new ParamDuplicate(),
            new ParamNameMissing(),
            new ParamReserved(),
            new ParamSummaryEqualsDescription(),
            new ParamSummaryMissing(),
            new PathParamNoUrlEncoding(),
            new PathParamNotRequired(),
            new PathParamUndeclared(),
            new PathParamUnused(),
            new StringBinaryUrlencoded(),
            new XMsSummaryEmpty(),
            new XMsSummaryTooLong(),
            new FormdataArray(),
            new ParamDeprecated(),
            new AllowemptyMisplaced(),
            new BodyNotRequired());

    private ParameterRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
