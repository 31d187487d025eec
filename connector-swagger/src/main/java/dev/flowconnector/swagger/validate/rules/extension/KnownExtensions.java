package dev.flowconnector.swagger.validate.rules.extension;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names that Microsoft's schema, designer, Power Fx or published connectors know. */
final class KnownExtensions {
    /** What means something in a definition. */
    private static final Set<String> NAMES = Set.of(
            "x-ms-summary",
            "x-ms-visibility",
            "x-ms-connector-metadata",
            "x-ms-url-encoding",
            "x-ms-dynamic-values",
            "x-ms-dynamic-list",
            "x-ms-dynamic-schema",
            "x-ms-dynamic-properties",
            "x-ms-dynamic-tree",
            "x-ms-trigger",
            "x-ms-trigger-hint",
            "x-ms-trigger-metadata",
            "x-ms-trigger-value",
            "x-ms-notification-content",
            "x-ms-notification-url",
            "x-ms-notification",
            "x-ms-api-annotation",
            "x-ms-pageable",
            "x-ms-capabilities",
            "x-ms-operation-context",
            "x-ms-enum-values",
            "x-ms-enum",
            "x-ms-editor",
            "x-ms-editor-options",
            "x-ms-media-kind",
            "x-ms-test-value",
            "x-ms-no-generic-test",
            "x-ms-safe-operation",
            "x-ms-localizeDefaultValue",
            "x-ms-deployment-version",
            "x-ms-docs",
            "x-ms-keywords",
            "x-ms-openai-data",
            "x-ms-openai-manifest",
            "x-ms-openai-published-to-copilots",
            "x-ms-agentic-protocol",
            "x-ms-require-user-confirmation",
            "x-ms-name-for-model",
            "x-ms-description-for-model",
            "x-ms-ai-sensitivity",
            "x-ms-explicit-input",
            "x-ms-permission",
            "x-ms-keyType",
            "x-ms-keyOrder",
            "x-ms-sort",
            "x-ms-relationships",
            "x-ms-displayFormat",
            "x-ms-property-entity-type",
            "x-ms-content-sensitivityLabelInfo",
            "x-ms-enum-display-name",
            "x-ms-property-name-alias",
            "x-ms-base-path",
            "x-ms-content-hint",
            "x-ms-connection-required",
            "x-ms-create-new-resource",
            "x-ms-connection-options",
            "x-ms-dynamically-added",
            "x-ms-format",
            "x-ms-group-name",
            "x-ms-headers",
            "x-ms-input-dependencies",
            "x-ms-scheduler-recommendation",
            "x-ms-scheduler-trigger",
            "x-ms-serialization",
            "x-ms-deserialization",
            "x-ms-stateless-default");

    private static final Set<String> ALL = all(NAMES, ExtensionAutorestIgnored.GENERATORS);

    private KnownExtensions() {}

    private static Set<String> all(Set<String> read, Set<String> ignored) {
        Set<String> names = new HashSet<>(read);
        names.addAll(ignored);
        return Set.copyOf(names);
    }

    static Set<String> all() {
        return ALL;
    }

    /** Whether the name is, or tries to be, one of Microsoft's. */
    static boolean isMicrosofts(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("x-ms");
    }
}
