package dev.flowconnector.swagger.diff;

import dev.flowconnector.swagger.document.Origin;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects changes while two versions are compared; equal ones once. One use, one thread. */
final class Changes {
    private final ConnectorVersion before;
    private final ConnectorVersion after;
    private final Set<Change> collected = new LinkedHashSet<>();

    Changes(ConnectorVersion before, ConnectorVersion after) {
        this.before = before;
        this.after = after;
    }

    /** Adds a change of the connector as a whole. */
    void add(ChangeRule rule, Cursor old, Cursor now, String message, String repair) {
        add(rule, "", Optional.empty(), old, now, message, repair);
    }

    /** Adds a change of an operation for which no new revision is needed. */
    void add(ChangeRule rule, String operationId, Cursor old, Cursor now, String message, String repair) {
        add(rule, operationId, Optional.empty(), old, now, message, repair);
    }

    /** Adds a change from which a new revision is a way out. */
    void add(ChangeRule rule, NextRevision revision, Cursor old, Cursor now, String message, String repair) {
        add(rule, revision.operationId(), Optional.of(revision), old, now, message, repair);
    }

    private void add(
            ChangeRule rule,
            String operationId,
            Optional<NextRevision> revision,
            Cursor old,
            Cursor now,
            String message,
            String repair) {
        Origin oldOrigin = origin(before, old);
        Origin newOrigin = origin(after, now);
        collected.add(new Change(
                rule,
                operationId,
                place(old, oldOrigin),
                place(now, newOrigin),
                newOrigin.equals(Origin.WHOLE) ? oldOrigin : newOrigin,
                message,
                repair,
                rule.isBreaking() ? revision : Optional.empty()));
    }

    private static Optional<Place> place(Cursor cursor, Origin origin) {
        return cursor.exists() ? Optional.of(new Place(cursor.part(), cursor.pointer(), origin)) : Optional.empty();
    }

    private static Origin origin(ConnectorVersion version, Cursor cursor) {
        return cursor.part() == Place.Part.DEFINITION
                ? version.definition().origin(cursor.pointer())
                : version.properties()
                        .map(properties -> properties.origin(cursor.pointer()))
                        .orElse(Origin.WHOLE);
    }

    List<Change> sorted() {
        return collected.stream().sorted(Comparator.comparing(Change::severity)).toList();
    }
}
