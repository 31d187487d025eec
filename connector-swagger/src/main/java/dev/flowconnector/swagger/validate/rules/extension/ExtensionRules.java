package dev.flowconnector.swagger.validate.rules.extension;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about the spelling, the place and the values of Microsoft's extensions. */
public final class ExtensionRules {
    private ExtensionRules() {}

    /** Those that the plain profile knows, in the order in which they run. */
    public static List<Rule> plain() {
        return List.of(
                new ExtensionMisspelt(),
                new VisibilityWrongCase(),
                new ExtensionUnknownXMs(),
                new ExtensionWrongPosition(),
                new VisibilityUnknown(),
                new UrlEncodingInvalid(),
                new ExtensionWrongJsonType(),
                new ExtensionUnknownMember());
    }

    /** Those that it does not know, in the order in which they run. */
    public static List<Rule> others() {
        return List.of(
                new ExtensionAutorestIgnored(),
                new TestconnectionInvalid(),
                new VisibilityEmpty(),
                new QueryParamUrlEncoding(),
                new MediaKindUnknown());
    }
}
