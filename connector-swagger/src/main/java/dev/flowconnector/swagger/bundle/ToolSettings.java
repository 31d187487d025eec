package dev.flowconnector.swagger.bundle;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.Spelling;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes {@code settings.json}, which the command line tools read. */
final class ToolSettings {
    /** What paconn reads; the last five are unknown to its schema. */
    private static final List<String> KEYS = List.of(
            "connectorId",
            "environment",
            "apiProperties",
            "apiDefinition",
            "icon",
            "powerAppsUrl",
            "powerAppsApiVersion",
            "flowUrl",
            "flowApiVersion",
            "script",
            "clientId",
            "tenant",
            "authorityUrl",
            "resource");

    private static final Pattern ENVIRONMENT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Findings findings;

    ToolSettings(Findings findings) {
        this.findings = findings;
    }

    ObjectNode write(Map<String, Object> configured, Map<String, byte[]> files) {
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        settings.put("apiProperties", FolderFiles.PROPERTIES);
        settings.put("apiDefinition", FolderFiles.DEFINITION);
        if (files.containsKey(FolderFiles.ICON)) {
            settings.put("icon", FolderFiles.ICON);
        }
        if (files.containsKey(FolderFiles.SCRIPT)) {
            settings.put("script", FolderFiles.SCRIPT);
        }
        settings.put("powerAppsUrl", "https://api.powerapps.com").put("powerAppsApiVersion", "2016-11-01");
        settings.put("flowUrl", "https://api.flow.microsoft.com").put("flowApiVersion", "2016-11-01");
        configured.forEach((key, value) -> {
            if (!KEYS.contains(key)) {
                findings.add(Finding.error(
                        "configuration-unknown-key",
                        Origin.WHOLE,
                        "The configuration has the unknown key 'settings." + key + "'. Known here: "
                                + String.join(", ", KEYS) + ".",
                        Spelling.didYouMean(key, KEYS) + "Correct or remove it."));
            } else if (key.equals("environment")
                    && !ENVIRONMENT.matcher(value.toString()).matches()) {
                findings.add(Finding.error(
                        "configuration-invalid-value",
                        Origin.WHOLE,
                        "The configuration key 'settings.environment' has the value \"" + value
                                + "\". Allowed is the GUID of an environment in lower case.",
                        "Copy it from the address of the maker portal."));
            } else {
                settings.put(key, value.toString());
            }
        });
        return settings;
    }
}
