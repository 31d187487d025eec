package dev.flowconnector.swagger.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares which values of a type are allowed: listed ones, lengths, ranges, patterns. */
final class AllowedValuesDiff {
    private static final List<String> UPPER = List.of("maximum", "maxLength", "maxItems", "maxProperties");
    private static final List<String> LOWER = List.of("minimum", "minLength", "minItems", "minProperties");
    private static final List<String> OTHER =
            List.of("pattern", "multipleOf", "uniqueItems", "exclusiveMaximum", "exclusiveMinimum");

    private final NextRevision revision;
    private final Changes changes;

    AllowedValuesDiff(NextRevision revision, Changes changes) {
        this.revision = revision;
        this.changes = changes;
    }

    void compare(SchemaView old, SchemaView now, Field field) {
        // Listing both values of a boolean says nothing new.
        if (!now.type().type().equals("boolean")) {
            listed(old.get("enum"), now.get("enum"), field);
        }
        if (field.isInput()) {
            limits(old, now, field);
        }
    }

    private void listed(Cursor before, Cursor after, Field field) {
        Set<String> was = new LinkedHashSet<>(before.texts());
        Set<String> is = new LinkedHashSet<>(after.texts());
        if (was.isEmpty() && is.isEmpty()) {
            return;
        }
        Set<String> gone = new LinkedHashSet<>(was);
        gone.removeAll(is);
        Set<String> added = new LinkedHashSet<>(is);
        added.removeAll(was);
        if (field.isInput()) {
            input(before, after, field, gone, added);
        } else if (!field.internal()) {
            output(before, after, field, gone, added);
        }
    }

    private void input(Cursor before, Cursor after, Field field, Set<String> gone, Set<String> added) {
        if (!before.exists()) {
            changes.add(
                    ChangeRule.ENUM_ADDED,
                    revision,
                    before,
                    after,
                    field.atStart() + " took any value and now takes only " + Quoted.all(added)
                            + ". Existing flows that send another value fail.",
                    "Offer the values with @DynamicValues (x-ms-dynamic-values), which leaves the input free, or publish"
                            + " the change as a new revision.");
        } else if (!after.exists()) {
            changes.add(
                    ChangeRule.INPUT_RELAXED,
                    revision.operationId(),
                    before,
                    after,
                    field.atStart() + " takes any value now.",
                    "");
        } else if (!gone.isEmpty()) {
            changes.add(
                    ChangeRule.ENUM_VALUE_REMOVED,
                    revision,
                    before,
                    after,
                    field.atStart() + " no longer takes " + Quoted.all(gone) + ". Existing flows that send it fail.",
                    "Go on taking it, or publish the change as a new revision.");
        } else if (!added.isEmpty()) {
            changes.add(
                    ChangeRule.INPUT_RELAXED,
                    revision.operationId(),
                    before,
                    after,
                    field.atStart() + " also takes " + Quoted.all(added) + " now.",
                    "");
        }
    }

    private void output(Cursor before, Cursor after, Field field, Set<String> gone, Set<String> added) {
        if (!before.exists()) {
            changes.add(
                    ChangeRule.OUTPUT_NARROWED,
                    revision.operationId(),
                    before,
                    after,
                    field.atStart() + " lists its values now: " + Quoted.all(added) + ".",
                    "");
            return;
        }
        if (!after.exists() || !added.isEmpty()) {
            changes.add(
                    ChangeRule.OUTPUT_ENUM_VALUE_ADDED,
                    revision.operationId(),
                    before,
                    after,
                    field.atStart() + " may now be " + (after.exists() ? Quoted.all(added) : "any value")
                            + ". A flow that tells its values apart has no case for that.",
                    "Tell makers, and leave flows a default case.");
        }
        if (after.exists() && !gone.isEmpty()) {
            changes.add(
                    ChangeRule.OUTPUT_ENUM_VALUE_REMOVED,
                    revision.operationId(),
                    before,
                    after,
                    field.atStart() + " is never " + Quoted.all(gone)
                            + " any more. A condition of an existing flow that waits for it is never true again.",
                    "Tell makers.");
        }
    }

    private void limits(SchemaView old, SchemaView now, Field field) {
        List<String> stricter = new ArrayList<>();
        List<String> looser = new ArrayList<>();
        UPPER.forEach(key -> compare(key, old, now, -1, stricter, looser));
        LOWER.forEach(key -> compare(key, old, now, 1, stricter, looser));
        for (String key : OTHER) {
            Cursor before = set(old.get(key));
            Cursor after = set(now.get(key));
            if (!before.node().equals(after.node())) {
                (after.exists() ? stricter : looser).add(shown(key, before, after));
            }
        }
        if (!stricter.isEmpty()) {
            changes.add(
                    ChangeRule.CONSTRAINT_TIGHTENED,
                    revision.operationId(),
                    old.node(),
                    now.node(),
                    field.atStart() + " became stricter: " + String.join("; ", stricter)
                            + ". Existing flows that send more than that fail.",
                    "Go on taking what was allowed, or publish the change as a new revision.");
        }
        if (!looser.isEmpty()) {
            changes.add(
                    ChangeRule.INPUT_RELAXED,
                    revision.operationId(),
                    old.node(),
                    now.node(),
                    field.atStart() + " became less strict: " + String.join("; ", looser) + ".",
                    "");
        }
    }

    /** A limit that is switched off is none. */
    private static Cursor set(Cursor limit) {
        return limit.node().isBoolean() && !limit.node().asBoolean() ? limit.gone() : limit;
    }

    private static void compare(
            String key, SchemaView old, SchemaView now, int strict, List<String> stricter, List<String> looser) {
        Cursor before = old.get(key);
        Cursor after = now.get(key);
        if (!before.node().isNumber() && !after.node().isNumber()) {
            return;
        }
        int step;
        if (before.node().isNumber() && after.node().isNumber()) {
            BigDecimal from = before.node().decimalValue();
            step = after.node().decimalValue().compareTo(from) * strict;
        } else {
            step = after.node().isNumber() ? 1 : -1;
        }
        if (step != 0) {
            (step > 0 ? stricter : looser).add(shown(key, before, after));
        }
    }

    private static String shown(String key, Cursor before, Cursor after) {
        return key + " was " + before.quoted() + ", is " + after.quoted();
    }
}
