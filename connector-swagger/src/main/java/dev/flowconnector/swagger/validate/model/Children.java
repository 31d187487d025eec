package dev.flowconnector.swagger.validate.model;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The nodes within a node. Hundreds of rules ask for members by name, mostly for such that are not there: that is
 * answered by one bit, without a look at any of them.
 */
final class Children {
    private static final Children NONE = elements(List.of());

    private final List<Node> all;
    /** A bit for the name of each member; several may have the same. */
    private final long names;
    /** Each member at the place that its name gives, or in the next free one after it; a power of two, never full. */
    private final @Nullable Node[] table;

    private Children(List<Node> all, long names, @Nullable Node[] table) {
        this.all = Collections.unmodifiableList(all);
        this.names = names;
        this.table = table;
    }

    static Children none() {
        return NONE;
    }

    static Children elements(List<Node> elements) {
        return new Children(elements, 0, new Node[1]);
    }

    static Children members(List<Node> members) {
        long names = 0;
        @Nullable Node[] table = new Node[2 * Integer.highestOneBit(members.size() + 1)];
        for (Node member : members) {
            int hash = hash(member.name());
            names |= 1L << hash;
            int slot = hash & (table.length - 1);
            while (table[slot] != null) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = member;
        }
        return new Children(members, names, table);
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
        int slot = hash & (table.length - 1);
        for (Node member = table[slot]; member != null; member = table[slot]) {
            if (member.name().equals(name)) {
                return member;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return null;
    }

    /** Its low bits differ even where names differ in few letters. */
    private static int hash(String name) {
        int hash = name.hashCode();
        return hash ^ (hash >>> 6) ^ (hash >>> 14);
    }
}
