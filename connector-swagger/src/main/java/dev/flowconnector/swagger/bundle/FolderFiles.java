package dev.flowconnector.swagger.bundle;

/** Names of the files in a connector folder, as the tools expect them. */
final class FolderFiles {
    static final String DEFINITION = "apiDefinition.swagger.json";
    static final String PROPERTIES = "apiProperties.json";
    static final String SETTINGS = "settings.json";
    static final String ICON = "icon.png";
    static final String SCRIPT = "script.csx";
    static final String README = "README.md";
    static final String INTRO = "intro.md";
    static final String FINDINGS = "findings.md";
    /** Beside the connector folders: where in the sources the nodes of their definitions came from. */
    static final String SOURCE_MAPS = ".connector-sources.json";

    private FolderFiles() {}

    /** The schema of what is posted to flows. */
    static String schema(String name) {
        return "request-triggers/" + name + ".schema.json";
    }
}
