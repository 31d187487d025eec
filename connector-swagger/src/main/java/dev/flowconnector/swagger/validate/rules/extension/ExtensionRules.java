package dev.flowconnector.swagger.validate.rules.extension;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about the spelling, the place and the values of Microsoft's extensions. */
public final class ExtensionRules {
    private static final List<Rule> ALL = List.of(
            new ExtensionMisspelt(),
            new VisibilityWrongCase(),
            new ExtensionUnknownXMs(),
            new ExtensionWrongPosition(),
            new ExtensionAutorestIgnored(),
            new TestconnectionInvalid(),
            new VisibilityEmpty(),
            new VisibilityUnknown(),
            new QueryParamUrlEncoding(),
            new UrlEncodingInvalid(),
            new MediaKindUnknown(),
            new ExtensionWrongJsonType(),
            new ExtensionUnknownMember());

    private ExtensionRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
