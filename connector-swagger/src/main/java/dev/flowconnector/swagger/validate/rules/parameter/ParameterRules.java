package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about parameters. */
public final class ParameterRules {
    private ParameterRules() {}

    /** Those that the plain profile knows, in the order in which they run. */
    public static List<Rule> plain() {
        return List.of(
                new BodyAndFormdata(),
                new BodyMultiple(),
                new BodyNoSchema(),
                new CollectionformatUnsupported(),
                new FileNotFormdata(),
                new FileWithoutMultipart(),
                new FormdataNameAscii(),
                new NonbodySchema(),
                new ParamDuplicate(),
                new ParamNameMissing(),
                new ParamReserved(),
                new PathParamNotRequired(),
                new PathParamUndeclared(),
                new PathParamUnused(),
                new StringBinaryUrlencoded(),
                new FormdataArray(),
                new ParamDeprecated(),
                new BodyNotRequired());
    }

    /** Those that it does not know, in the order in which they run. */
    public static List<Rule> others() {
        return List.of(
                new BodyEmptySchema(),
                new BodyParamSummaryMissing(),
                new HeaderOwnedByPlatform(),
                new ParamAndBodyPropertySameName(),
                new ParamDescriptionMissing(),
                new ParamDescriptionNoFullStop(),
                new ParamSummaryEqualsDescription(),
                new ParamSummaryMissing(),
                new PathParamNoUrlEncoding(),
                new XMsSummaryEmpty(),
                new XMsSummaryTooLong(),
                new AllowemptyMisplaced());
    }
}
