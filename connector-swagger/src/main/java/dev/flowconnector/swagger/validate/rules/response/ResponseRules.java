package dev.flowconnector.swagger.validate.rules.response;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about responses. */
public final class ResponseRules {
    private ResponseRules() {}

    /** Those that the plain profile knows, in the order in which they run. */
    public static List<Rule> plain() {
        return List.of(
                new ResponsesMissing(),
                new ResponseKeyInvalid(),
                new ResponseDescriptionMissing(),
                new ResponseNoSuccess(),
                new ResponseFile(),
                new ResponseSchemaNotRead());
    }

    /** Those that it does not know, in the order in which they run. */
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
