package dev.flowconnector.swagger.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.bundle.definition.DefinedOperation;
import dev.flowconnector.swagger.bundle.definition.DefinedOperation.Kind;
import dev.flowconnector.swagger.read.payload.RequestTrigger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The page about a connector in the order that certification wants. */
final class ReadmeText {
    private final ObjectNode definition;
    private final JsonNode properties;
    private final List<RequestTrigger> payloads;

    ReadmeText(ObjectNode definition, ObjectNode propertiesFile, List<RequestTrigger> payloads) {
        this.payloads = List.copyOf(payloads);
        this.definition = definition;
        this.properties = propertiesFile.path("properties");
    }

    String write() {
        JsonNode info = definition.path("info");
        String title = info.path("title").asText();
        StringBuilder text = new StringBuilder("# " + title + "\n\n");
        text.append(sentence(info.path("description").asText())).append("\n\n");
        text.append("## Publisher: ").append(publisher(title)).append("\n\n");
        text.append("## Prerequisites\n\n").append(prerequisites(title)).append("\n\n");
        text.append("## Supported Operations\n");
        List<DefinedOperation> offered = DefinedOperation.of(definition).stream()
                .filter(DefinedOperation::isOffered)
                .toList();
        operations(text, "Triggers", offered, Kind.TRIGGER);
        operations(text, "Actions", offered, Kind.ACTION);
        if (offered.isEmpty()) {
            text.append("\nThe connector has no operation that makers see.\n");
        }
        posted(text);
        text.append("\n## Obtaining Credentials\n\n").append(credentials(title)).append("\n");
        text.append("\n## Known Issues and Limitations\n\n");
        limitations().forEach(limit -> text.append("- ").append(limit).append("\n"));
        return text.toString();
    }

    private String publisher(String title) {
        String publisher = properties.path("publisher").asText("");
        String contact = definition.path("info").path("contact").path("name").asText("");
        return !publisher.isEmpty() ? publisher : !contact.isEmpty() ? contact : title;
    }

    private String prerequisites(String title) {
        if (needsCredentials()) {
            return "You need an account for " + title + " that may use the operations below.";
        }
        return "You need to reach `" + definition.path("host").asText() + "`. No account is needed.";
    }

    private static void operations(StringBuilder text, String heading, List<DefinedOperation> all, Kind kind) {
        List<DefinedOperation> some =
                all.stream().filter(operation -> operation.kind() == kind).toList();
        if (some.isEmpty()) {
            return;
        }
        text.append("\n### ").append(heading).append("\n\n");
        for (DefinedOperation operation : some) {
            String description = operation.description().isBlank() ? "" : sentence(operation.description());
            text.append("- **").append(line(operation.summary())).append("**");
            text.append(description.isEmpty() ? "" : ": " + line(description)).append("\n");
        }
    }

    private void posted(StringBuilder text) {
        if (payloads.isEmpty()) {
            return;
        }
        text.append("\n### Flows without a connection\n\n")
                .append(
                        "A flow that starts with \"When an HTTP request is received\" can be told, too. Paste the JSON schema"
                                + " into that trigger, and the URL that it shows into the application.\n\n");
        for (RequestTrigger payload : payloads) {
            String description = payload.description();
            text.append("- `").append(FolderFiles.schema(payload.name())).append("`");
            text.append(description.isBlank() ? "" : ": " + sentence(description))
                    .append("\n");
        }
    }

    private String credentials(String title) {
        if (!needsCredentials()) {
            return "None are needed.";
        }
        List<JsonNode> sets = new ArrayList<>();
        properties.path("connectionParameterSets").path("values").forEach(sets::add);
        if (sets.isEmpty()) {
            return "When you create a connection, you are asked for:\n\n"
                    + parameters(properties.path("connectionParameters"));
        }
        StringBuilder text =
                new StringBuilder("When you create a connection to " + title + ", choose how you sign in:\n");
        for (JsonNode set : sets) {
            text.append("\n### ")
                    .append(set.path("uiDefinition").path("displayName").asText())
                    .append("\n\n");
            text.append(parameters(set.path("parameters")));
        }
        return text.toString().stripTrailing();
    }

    private static String parameters(JsonNode parameters) {
        StringBuilder text = new StringBuilder();
        parameters.properties().forEach(member -> {
            JsonNode ui = member.getValue().path("uiDefinition");
            boolean oauth = member.getValue().path("type").asText().equals("oauthSetting");
            String label = oauth ? "Sign in" : ui.path("displayName").asText(member.getKey());
            String description = oauth
                    ? "with your account, in the window that opens."
                    : ui.path("description").asText("");
            text.append("- **").append(label).append("**");
            text.append(description.isEmpty() ? "" : (oauth ? " " : ": ") + line(description))
                    .append("\n");
        });
        return text.toString().stripTrailing();
    }

    private boolean needsCredentials() {
        return properties.has("connectionParameterSets")
                || StreamSupport.stream(properties.path("connectionParameters").spliterator(), false)
                        .anyMatch(parameter -> !parameter.path("type").asText().equals("gatewaySetting")
                                && !parameter.path("type").asText().equals("string"));
    }

    private boolean hasWebhookTrigger() {
        return StreamSupport.stream(definition.path("paths").spliterator(), false)
                .anyMatch(path -> path.has("x-ms-notification-content")
                        && !path.findValues("x-ms-trigger").isEmpty());
    }

    private List<String> limitations() {
        List<String> limits = new ArrayList<>();
        limits.add("A connection may make 500 requests a minute.");
        List<DefinedOperation> operations = DefinedOperation.of(definition);
        if (operations.stream().anyMatch(operation -> operation.nextLinkName().isPresent())) {
            limits.add(
                    "Lists come page by page; switch on Pagination in the settings of the action to get them whole.");
        }
        if (hasWebhookTrigger()) {
            limits.add("A trigger that waits for a notification registers itself when the flow is switched on, and"
                    + " unregisters when it is switched off.");
        }
        if (properties.path("capabilities").toString().contains("gateway")) {
            limits.add("Requests through the on-premises gateway are limited to 3,182,218 bytes.");
        }
        return limits;
    }

    private static String sentence(String text) {
        String line = line(text);
        return line.isEmpty() || line.endsWith(".") || line.endsWith("!") || line.endsWith("?") ? line : line + ".";
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
