package dev.flowconnector.swagger.validate.rules.folder;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about the folder of the connector. */
public final class FolderRules {
    private FolderRules() {}

    /** Those that the plain profile knows, in the order in which they run. */
    public static List<Rule> plain() {
        return List.of(new ScriptOperationsWithoutScript(), new ScriptTooLarge());
    }

    /** Those that it does not know, in the order in which they run. */
    public static List<Rule> others() {
        return List.of(
                new ReadmeMissing(),
                new FileNameNonstandard(),
                new ScriptWithoutScriptoperations(),
                new IconForbidden(),
                new IconFormat(),
                new PackageStructure());
    }
}
