package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All drafts of a run, and which of them are the same schema. Not thread-safe. */
final class Drafts {
    private final BeanReader beans;
    private final Map<Variant, Draft> drafts = new HashMap<>();
    private final Map<Variant, ObjectNode> pristine = new HashMap<>();
    private final Set<Pair> same = new HashSet<>();
    private final RequiredLoops loops = new RequiredLoops(drafts);

    Drafts(BeanReader beans) {
        this.beans = beans;
    }

    /** The draft of a type, with all that it leads to. */
    Draft get(Variant variant) {
        Draft known = drafts.get(variant);
        if (known != null) {
            return known;
        }
        Map<Variant, Draft> added = new LinkedHashMap<>();
        Deque<Variant> next = new ArrayDeque<>(Set.of(variant));
        while (!next.isEmpty()) {
            Variant current = next.removeFirst();
            if (!drafts.containsKey(current)) {
                Draft draft = beans.read(current);
                drafts.put(current, draft);
                added.put(current, draft);
                next.addAll(draft.targets().values());
            }
        }
        loops.cut(variant);
        // Publishing changes drafts; they are compared as they were.
        for (Map.Entry<Variant, Draft> entry : added.entrySet()) {
            pristine.put(entry.getKey(), entry.getValue().schema().deepCopy());
        }
        return Objects.requireNonNull(drafts.get(variant), "draft");
    }

    /** Whether two types are the same schema, through everything that they refer to. */
    boolean same(Variant one, Variant other) {
        Set<Pair> assumed = new LinkedHashSet<>();
        boolean equal = same(new Pair(one, other), assumed);
        if (equal) {
            same.addAll(assumed);
        }
        return equal;
    }

    private boolean same(Pair pair, Set<Pair> assumed) {
        if (pair.one().equals(pair.other()) || same.contains(pair) || !assumed.add(pair)) {
            return true;
        }
        Draft one = get(pair.one());
        Draft other = get(pair.other());
        if (!pristine.getOrDefault(pair.one(), Nodes.empty()).equals(pristine.get(pair.other()))) {
            return false;
        }
        for (Map.Entry<String, Variant> target : one.targets().entrySet()) {
            Variant counterpart = other.targets().get(target.getKey());
            // None: met on the way and replaced by a stated type.
            if (counterpart != null && !same(new Pair(target.getValue(), counterpart), assumed)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing travels in this direction. */
    boolean isEmpty(Variant variant) {
        get(variant);
        return !pristine.getOrDefault(variant, Nodes.empty()).has("properties");
    }

    private record Pair(Variant one, Variant other) {
        @Override
        public int hashCode() {
            return 31 * one.hashCode() + other.hashCode();
        }

        @Override
        public boolean equals(Object compared) {
            return compared instanceof Pair pair && one.equals(pair.one) && other.equals(pair.other);
        }
    }
}
