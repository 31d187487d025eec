package dev.flowconnector.swagger.validate.mutation;

import java.util.List;

/** Faults of the folder. */
final class FolderMutations {
    private FolderMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("no readme").without("readme.md").finds("readme-missing", ""),
                Mutation.of("a definition of another name")
                        .definedIn("apidefinition.swagger.json")
                        .finds("file-name-nonstandard", ""),
                Mutation.of("no script")
                        .without("script.csx")
                        .finds("script-operations-without-script", "/properties/scriptOperations"),
                Mutation.of("a script for all operations")
                        .removeProperty("/properties/scriptOperations")
                        .finds("script-without-scriptoperations", "/properties"),
                Mutation.of("a script of more than a megabyte")
                        .beside("script.csx", new byte[1_048_577])
                        .finds("script-too-large", ""),
                Mutation.of("an icon that is no picture")
                        .beside("icon.png", new byte[] {1, 2, 3})
                        .finds("icon-format", ""),
                Mutation.of("an icon of an independent publisher")
                        .beside("icon.png", Large.png(160, 0xda3b01))
                        .setProperty("/properties/iconBrandColor", "'#da3b01'")
                        .independent()
                        .finds("icon-forbidden", ""),
                Mutation.of("a submission without introduction")
                        .beside("submission.zip", Large.submission())
                        .finds("package-structure", ""));
    }
}
