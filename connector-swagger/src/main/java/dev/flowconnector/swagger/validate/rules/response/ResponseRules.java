package dev.flowconnector.swagger.validate.rules.response;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about responses. */
public final class ResponseRules {
    private ResponseRules() {}

    /** Those that every profile knows. */
    public static List<Rule> plain() {
        return List.of(
                new ResponsesMissing(),
                new ResponseKeyInvalid(),
                new ResponseDescriptionMissing(),
                new ResponseNoSuccess(),
                new ResponseFile(),
                new ResponseSchemaNotRead());
    }

    /** Those that the plain profile does not know. */
    public static List<Rule> others() {
        return List.of(
                new ResponseDefaultOnly(),
                new DefaultResponseHasSchema(),
                new Response2xxNoSchema(),
                new ResponseMultipleSchemas(),
                new ResponseSchemaEmpty(),
                new ResponseSchemaNoProperties(),
                new ResponseExampleMime(),
                new PowerfxResponseHeaders());
    }
}
