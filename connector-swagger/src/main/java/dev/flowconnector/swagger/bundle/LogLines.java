package dev.flowconnector.swagger.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.bundle.definition.DefinedOperation;
import dev.flowconnector.swagger.bundle.definition.DefinedOperation.Kind;
import dev.flowconnector.swagger.document.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a run prints: what was made, what to know, what to do next; at most twenty lines. */
final class LogLines {
    private static final int MOST = 20;
    private static final int CONNECTORS_SHOWN = 5;

    private final Path base;
    private final Path output;

    LogLines(Path base, Path output) {
        this.base = base;
        this.output = output;
    }

    List<String> failed(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        lines.add("No connector was written:");
        lines.addAll(new FindingsReport(findings).lines(MOST - 1, "; mend the errors to see the rest."));
        return lines;
    }

    List<String> locked(Path lockFile, int operations) {
        return List.of("Locked " + count(operations, "operation") + " in " + shown(lockFile)
                + ". Check the file in: it keeps the operation ids.");
    }

    List<String> generated(List<ConnectorFolder> folders, String mapperSource, List<Finding> findings) {
        List<String> head = new ArrayList<>();
        folders.stream().limit(CONNECTORS_SHOWN).forEach(folder -> head.add(made(folder)));
        if (folders.size() > CONNECTORS_SHOWN) {
            head.add("… and " + count(folders.size() - CONNECTORS_SHOWN, "connector") + " more in " + shown(output));
        }
        head.add("Names of properties come from " + mapperSource + ".");
        List<String> tail = commands(folders.get(0));
        if (folders.size() > 1) {
            tail.add("The other connectors: the same with their folders.");
        }
        String where =
                ": see " + shown(output.resolve(folders.get(0).plan().id()).resolve(FolderFiles.FINDINGS));
        List<String> lines = new ArrayList<>(head);
        lines.addAll(new FindingsReport(findings).lines(MOST - head.size() - tail.size(), where));
        lines.addAll(tail);
        return lines;
    }

    private String made(ConnectorFolder folder) {
        List<DefinedOperation> operations = folder.operations();
        long triggers = operations.stream()
                .filter(operation -> operation.kind() == Kind.TRIGGER)
                .count();
        long hidden = operations.stream().filter(DefinedOperation::internal).count();
        return "Connector \"" + folder.title() + "\" in "
                + shown(output.resolve(folder.plan().id())) + ": " + count(operations.size(), "operation") + ", "
                + count(triggers, "trigger") + " among them" + (hidden > 0 ? ", " + hidden + " hidden" : "") + ".";
    }

    private List<String> commands(ConnectorFolder folder) {
        Path directory = output.resolve(folder.plan().id());
        boolean icon = folder.binaries().containsKey(FolderFiles.ICON);
        boolean script = folder.binaries().containsKey(FolderFiles.SCRIPT);
        boolean secret = asksForSecret(folder.properties().path("properties"));
        List<String> lines = new ArrayList<>();
        lines.add("To create it: pac connector create -df " + quoted(directory, FolderFiles.DEFINITION) + " -pf "
                + quoted(directory, FolderFiles.PROPERTIES)
                + (icon ? " -if " + quoted(directory, FolderFiles.ICON) : "")
                + (script ? " -sf " + quoted(directory, FolderFiles.SCRIPT) : ""));
        lines.add("or: paconn create --api-def " + quoted(directory, FolderFiles.DEFINITION) + " --api-prop "
                + quoted(directory, FolderFiles.PROPERTIES)
                + (icon ? " --icon " + quoted(directory, FolderFiles.ICON) : "")
                + (script ? " --script " + quoted(directory, FolderFiles.SCRIPT) : "")
                + (secret ? " --secret \"$CLIENT_SECRET\"" : ""));
        if (secret) {
            lines.add("The OAuth client secret belongs to no file: paconn takes it with --secret; after pac, enter it"
                    + " on the Security tab of the connector. Register the redirect URL that stands there.");
        }
        return lines;
    }

    private static boolean asksForSecret(JsonNode properties) {
        return properties.findValues("type").stream()
                .anyMatch(type -> type.asText().equals("oauthSetting"));
    }

    private String quoted(Path directory, String name) {
        String path = shown(directory.resolve(name));
        return path.contains(" ") ? "\"" + path + "\"" : path;
    }

    private String shown(Path path) {
        Path from = path.startsWith(base) ? base.relativize(path) : path;
        return from.toString().replace('\\', '/');
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
