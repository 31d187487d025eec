package dev.flowconnector.swagger.document.text;

import dev.flowconnector.swagger.document.Edit;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.TextFault;
import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one text; after many it only counts, so that a file of another kind does not flood. */
final class Faults {
    private static final int MANY = 100;

    private final Lines lines;
    private final List<TextFault> collected = new ArrayList<>();

    Faults(Lines lines) {
        this.lines = lines;
    }

    void add(TextFault.Kind kind, int offset, String message, String repair, Edit... edits) {
        if (collected.size() < MANY) {
            collected.add(new TextFault(kind, position(offset), message, repair, List.of(edits)));
        }
    }

    void syntax(int offset, String message, String repair, Edit... edits) {
        add(TextFault.Kind.SYNTAX, offset, message, repair, edits);
    }

    Origin.TextPosition position(int offset) {
        return lines.position(offset);
    }

    boolean many() {
        return collected.size() >= MANY;
    }

    List<TextFault> all() {
        return List.copyOf(collected);
    }
}
