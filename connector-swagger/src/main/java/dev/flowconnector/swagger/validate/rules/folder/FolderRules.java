package dev.flowconnector.swagger.validate.rules.folder;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about the folder of the connector. */
public final class FolderRules {
    private FolderRules() {}

    /** Those that every profile knows. */
    public static List<Rule> plain() {
        return List.of(new ScriptOperationsWithoutScript(), new ScriptTooLarge());
    }

    /** Those that the plain profile does not know. */
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
