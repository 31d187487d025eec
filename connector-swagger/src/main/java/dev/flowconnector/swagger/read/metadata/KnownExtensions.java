package dev.flowconnector.swagger.read.metadata;

import dev.flowconnector.swagger.document.Spelling;
import java.util.List;
import java.util.Optional;

/** The {@code x-ms-} names that some reader of connectors understands. */
final class KnownExtensions {
    private static final List<String> NAMES = List.of(
            "x-ms-agentic-protocol",
            "x-ms-ai-sensitivity",
            "x-ms-api-annotation",
            "x-ms-capabilities",
            "x-ms-connector-metadata",
            "x-ms-deployment-version",
            "x-ms-description-for-model",
            "x-ms-docs",
            "x-ms-dynamic-list",
            "x-ms-dynamic-properties",
            "x-ms-dynamic-schema",
            "x-ms-dynamic-tree",
            "x-ms-dynamic-values",
            "x-ms-editor",
            "x-ms-editor-options",
            "x-ms-enum",
            "x-ms-enum-values",
            "x-ms-explicit-input",
            "x-ms-keywords",
            "x-ms-localizeDefaultValue",
            "x-ms-media-kind",
            "x-ms-name-for-model",
            "x-ms-no-generic-test",
            "x-ms-notification",
            "x-ms-notification-content",
            "x-ms-notification-url",
            "x-ms-openai-data",
            "x-ms-openai-manifest",
            "x-ms-openai-published-to-copilots",
            "x-ms-operation-context",
            "x-ms-pageable",
            "x-ms-permission",
            "x-ms-require-user-confirmation",
            "x-ms-safe-operation",
            "x-ms-summary",
            "x-ms-test-value",
            "x-ms-trigger",
            "x-ms-trigger-hint",
            "x-ms-trigger-metadata",
            "x-ms-trigger-value",
            "x-ms-url-encoding",
            "x-ms-visibility");

    private KnownExtensions() {}

    /** The known name that an unknown one was probably meant to be; absent for known names and for other vendors'. */
    static Optional<String> meantBy(String name) {
        return NAMES.contains(name) ? Optional.empty() : Spelling.nearest(name, NAMES);
    }
}
