package dev.flowconnector.swagger.bundle;

import com.fasterxml.jackson.core.JsonPointer;
import dev.flowconnector.swagger.diff.AcceptedChanges;
import dev.flowconnector.swagger.diff.Change;
import dev.flowconnector.swagger.diff.ChangeRule;
import dev.flowconnector.swagger.diff.ConnectorDiff;
import dev.flowconnector.swagger.diff.ConnectorVersion;
import dev.flowconnector.swagger.diff.DiffReport;
import dev.flowconnector.swagger.diff.Place;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the connectors that were made with those that the lock file keeps as published. */
final class LockComparison {
    private static final int MOST = 20;

    private final GeneratorRequest request;
    private final Findings findings;

    LockComparison(GeneratorRequest request, Findings findings) {
        this.request = request;
        this.findings = findings;
    }

    /**
     * What came out.
     *
     * @param breaking whether existing flows break
     * @param log what to print
     */
    record Outcome(boolean breaking, List<String> log) {
        Outcome {
            log = List.copyOf(log);
        }
    }

    /** Compares all connectors by their ids. What cannot be read is a finding. */
    Outcome compare(Map<String, ConnectorVersion> made) throws IOException {
        String lockName = shown(request.lockFile());
        if (!Files.exists(request.lockFile())) {
            return new Outcome(
                    false,
                    List.of("There is no lock file " + lockName + ", so there is nothing to compare with. Write it with"
                            + " connector:lock after publishing, and check it in."));
        }
        Map<String, ConnectorVersion> published = PublishedConnectors.read(request.lockFile(), lockName);
        List<Change> changes = new ArrayList<>();
        List<String> log = new ArrayList<>();
        published.forEach((id, before) -> {
            ConnectorVersion after = made.get(id);
            if (after == null) {
                changes.add(removed(id, before));
            } else {
                changes.addAll(ConnectorDiff.between(before, after));
            }
        });
        made.keySet().stream()
                .filter(id -> !published.containsKey(id))
                .forEach(id -> log.add("The connector \"" + id + "\" is new: " + lockName + " does not know it."));
        List<Change> remaining = accepted().apply(changes);
        DiffReport report = DiffReport.of(remaining);
        log.add(0, "Compared with " + lockName + accepted(changes, remaining) + ":");
        log.addAll(report.lines(MOST));
        return new Outcome(report.isBreaking(), log);
    }

    private static String accepted(List<Change> changes, List<Change> remaining) {
        long accepted =
                changes.stream().filter(change -> !remaining.contains(change)).count();
        return accepted == 0 ? "" : ", " + accepted + " accepted";
    }

    private static Change removed(String id, ConnectorVersion before) {
        Origin origin = before.definition().origin(JsonPointer.empty());
        Place place = new Place(Place.Part.DEFINITION, JsonPointer.empty(), origin);
        return new Change(
                ChangeRule.CONNECTOR_REMOVED,
                "",
                Optional.of(place),
                Optional.empty(),
                origin,
                "The published connector \"" + id + "\" is no longer generated. All flows that use it fail.",
                "Give it its id back: @Connector(id = \"" + id + "\"), or <connectors> in the plugin's configuration.",
                Optional.empty());
    }

    private AcceptedChanges accepted() throws IOException {
        Path file = request.acceptedChanges();
        if (!Files.exists(file)) {
            if (!file.equals(request.baseDirectory().resolve(GeneratorRequest.ACCEPTED_CHANGES))) {
                findings.add(Finding.error(
                        "accepted-changes-missing",
                        Origin.WHOLE,
                        "The file of accepted changes \"" + shown(file) + "\" does not exist.",
                        "Correct acceptedChanges in the configuration, or write the file."));
            }
            return AcceptedChanges.none();
        }
        try {
            return AcceptedChanges.of(
                    SourceFile.of(shown(file), Files.readAllBytes(file)).definition());
        } catch (IllegalArgumentException e) {
            findings.add(Finding.error(
                    "accepted-changes-invalid",
                    Origin.WHOLE,
                    String.valueOf(e.getMessage()),
                    "Mend the file, or remove it when nothing is accepted."));
            return AcceptedChanges.none();
        }
    }

    private String shown(Path path) {
        Path base = request.baseDirectory();
        return (path.startsWith(base) ? base.relativize(path) : path).toString().replace('\\', '/');
    }
}
