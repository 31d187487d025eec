package dev.flowconnector.swagger.validate.rules.response;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about responses. */
public final class ResponseRules {
    private static final List<Rule> ALL = List.of(
            new ResponsesMissing(),
            new ResponseKeyInvalid(),
            new ResponseDescriptionMissing(),
            new ResponseNoSuccess(),
            new ResponseDefaultOnly(),
            new DefaultResponseHasSchema(),
            new Response2xxNoSchema(),
            new ResponseMultipleSchemas(),
            new ResponseSchemaEmpty(),
            new ResponseSchemaNoProperties(),
            new ResponseExampleMime(),
            new ResponseFile(),
            new ResponseSchemaNotRead(),
            new PowerfxResponseHeaders());

    private ResponseRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
