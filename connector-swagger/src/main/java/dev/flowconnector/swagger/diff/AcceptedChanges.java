package dev.flowconnector.swagger.diff;

import com.fasterxml.jackson.core.JsonPointer;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.document.SwaggerDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Changes that a team has decided to make although flows break, each with the reason. A file to check in:
 *
 * <pre>{@code
 * {"accepted": [{"rule": "bc-output-removed", "operationId": "GetOrder",
 *   "pointer": "/definitions/Order/properties/fax", "reason": "Nobody has a fax: see the usage of October."}]}
 * }</pre>
 *
 * <p>An entry names a rule and the operation, the pointer or both. What it does not name may be anything. Immutable.
 */
public final class AcceptedChanges {
    private static final Set<String> MEMBERS = new LinkedHashSet<>(List.of("rule", "operationId", "pointer", "reason"));

    private final List<Entry> entries;
    private final List<Change> faults;

    private AcceptedChanges(List<Entry> entries, List<Change> faults) {
        this.entries = List.copyOf(entries);
        this.faults = List.copyOf(faults);
    }

    private record Entry(ChangeRule rule, String operationId, String pointer, Place place) {
        boolean accepts(Change change) {
            return change.rule() == rule
                    && (operationId.isEmpty() || change.operationId().equals(operationId))
                    && (pointer.isEmpty() || change.pointer().toString().equals(pointer));
        }
    }

    /** Nothing is accepted. */
    public static AcceptedChanges none() {
        return new AcceptedChanges(List.of(), List.of());
    }

    /**
     * What a file accepts; faulty entries accept nothing and are reported by {@link #apply}.
     *
     * @throws IllegalArgumentException if there is no list of entries; the message names the place
     */
    public static AcceptedChanges of(SwaggerDocument file) {
        Cursor root = new Cursor(Place.Part.ACCEPTED_CHANGES, file.root(), JsonPointer.empty());
        Cursor list = root.get("accepted");
        if (!list.node().isArray()) {
            throw new IllegalArgumentException(file.origin(JsonPointer.empty())
                    + " A file of accepted changes looks like {\"accepted\": [{\"rule\": …, \"operationId\": …,"
                    + " \"pointer\": …, \"reason\": …}]}; the list \"accepted\" is missing.");
        }
        List<Entry> entries = new ArrayList<>();
        List<Change> faults = new ArrayList<>();
        for (Cursor element : list.elements()) {
            Place place = new Place(element.part(), element.pointer(), file.origin(element.pointer()));
            Optional<String> fault = fault(element);
            if (fault.isPresent()) {
                faults.add(change(
                        ChangeRule.ACCEPTED_WITHOUT_REASON,
                        element.text("operationId"),
                        place,
                        fault.get(),
                        "Name the rule, the operation or the pointer, and say why the change is made all the same."));
            } else {
                entries.add(new Entry(
                        ChangeRule.of(element.text("rule")).orElseThrow(),
                        element.text("operationId"),
                        element.text("pointer"),
                        place));
            }
        }
        return new AcceptedChanges(entries, faults);
    }

    private static Optional<String> fault(Cursor entry) {
        String rule = entry.text("rule");
        List<String> known =
                Arrays.stream(ChangeRule.values()).map(ChangeRule::id).toList();
        Optional<String> unknown = entry.members().keySet().stream()
                .filter(name -> !MEMBERS.contains(name))
                .findFirst();
        if (!entry.node().isObject()) {
            return Optional.of("The accepted change " + entry.quoted() + " is no object.");
        }
        if (unknown.isPresent()) {
            return Optional.of("The accepted change has the unknown member " + Quoted.text(unknown.get()) + ". "
                    + Spelling.didYouMean(unknown.get(), MEMBERS) + "Known are " + Quoted.all(MEMBERS) + ".");
        }
        if (ChangeRule.of(rule).isEmpty()) {
            return Optional.of("The accepted change has the rule " + Quoted.text(rule) + ", which does not exist. "
                    + Spelling.didYouMean(rule, known));
        }
        if (entry.text("operationId").isEmpty() && entry.text("pointer").isEmpty()) {
            return Optional.of("The accepted change of the rule " + Quoted.text(rule)
                    + " names neither operation nor pointer, and would accept too much.");
        }
        return entry.text("reason").isBlank()
                ? Optional.of("The accepted change of the rule " + Quoted.text(rule) + " has no reason.")
                : Optional.empty();
    }

    /** The changes that are not accepted, and what is wrong with the list itself. */
    public List<Change> apply(List<Change> changes) {
        Set<Entry> used = new LinkedHashSet<>();
        List<Change> remaining = new ArrayList<>();
        for (Change change : changes) {
            List<Entry> accepting =
                    entries.stream().filter(entry -> entry.accepts(change)).toList();
            used.addAll(accepting);
            if (accepting.isEmpty()) {
                remaining.add(change);
            }
        }
        remaining.addAll(faults);
        entries.stream()
                .filter(entry -> !used.contains(entry))
                .map(AcceptedChanges::notFound)
                .forEach(remaining::add);
        return remaining.stream().sorted(Comparator.comparing(Change::severity)).toList();
    }

    private static Change notFound(Entry entry) {
        return change(
                ChangeRule.ACCEPTED_NOT_FOUND,
                entry.operationId(),
                entry.place(),
                "The accepted change " + Quoted.text(entry.rule().id())
                        + (entry.operationId().isEmpty() ? "" : " of " + Quoted.text(entry.operationId()))
                        + (entry.pointer().isEmpty() ? "" : " at " + Quoted.text(entry.pointer()))
                        + " does not occur.",
                "Remove the entry: it may hide a change to come.");
    }

    private static Change change(ChangeRule rule, String operationId, Place place, String message, String repair) {
        Origin origin = place.origin();
        return new Change(
                rule, operationId, Optional.empty(), Optional.of(place), origin, message, repair, Optional.empty());
    }
}
