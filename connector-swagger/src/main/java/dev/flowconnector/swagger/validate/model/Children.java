package dev.flowconnector.swagger.validate.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nodes within a node. Hundreds of rules ask for members by name, mostly for such that are not there: that is
 * answered by one bit, without a look at any of them.
 */
final class Children {
    private static final Children NONE = elements(List.of());
    /** Nearly all objects have no more members. Whoever writes a file chooses its names, so more are left to a map. */
    private static final int FEW = 16;

    private final List<Node> all;
    /** A bit for the name of each member; several may have the same. */
    private final long names;
    /** Each of a few members at the place that its name gives, or in the next free one; at most half full. */
    private final @Nullable Node[] table;

    private final Map<String, Node> map;

    private Children(List<Node> all, long names, @Nullable Node[] table, Map<String, Node> map) {
        this.all = Collections.unmodifiableList(all);
        this.names = names;
        this.table = table;
        this.map = map;
    }

    static Children none() {
        return NONE;
    }

    static Children elements(List<Node> elements) {
        return new Children(elements, 0, new Node[1], Map.of());
    }

    static Children members(List<Node> members) {
        long names = 0;
        for (Node member : members) {
            names |= 1L << hash(member.name());
        }
        return members.size() > FEW
                ? new Children(members, names, new Node[1], map(members))
                : new Children(members, names, table(members), Map.of());
    }

    private static @Nullable Node[] table(List<Node> members) {
        @Nullable Node[] table = new Node[4 * Integer.highestOneBit(members.size() + 1)];
        for (Node member : members) {
            int slot = hash(member.name()) & (table.length - 1);
            while (table[slot] != null) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = member;
        }
        return table;
    }

    private static Map<String, Node> map(List<Node> members) {
        Map<String, Node> map = new HashMap<>(2 * members.size());
        for (Node member : members) {
            map.put(member.name(), member);
        }
        return map;
    }

    List<Node> all() {
        return all;
    }

    /** The member of a name; none among elements. */
    @Nullable
    Node find(String name) {
        int hash = hash(name);
        if ((names & 1L << hash) == 0) {
            return null;
        }
        if (all.size() > FEW) {
            return map.get(name);
        }
        int slot = hash & (table.length - 1);
        for (Node member = table[slot]; member != null; member = table[slot]) {
            if (member.name().equals(name)) {
                return member;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return null;
    }

    /** Only the low bits count here; names whose hashes differ in the others are to differ as well. */
    private static int hash(String name) {
        int hash = name.hashCode();
        return hash ^ (hash >>> 6) ^ (hash >>> 14);
    }
}
