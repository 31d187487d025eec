package dev.flowconnector.swagger.validate.rules.folder;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about the folder of the connector. */
public final class FolderRules {
    private static final List<Rule> ALL = List.of(
            new ReadmeMissing(),
            new FileNameNonstandard(),
            new ScriptOperationsWithoutScript(),
            new ScriptWithoutScriptoperations(),
            new ScriptTooLarge(),
            new IconForbidden(),
            new IconFormat(),
            new PackageStructure());

    private FolderRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
