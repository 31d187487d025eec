package dev.flowconnector.swagger.document;

import java.util.List;
import java.util.Objects;

/**
 * The file that a tree was read from. Immutable.
 *
 * @param file its name as messages show it
 * @param bytes its size
 * @param state whether its content is in the tree
 * @param locator where the nodes of the tree stand in it
 * @param faults what reading it met, in the order of the text
 */
public record TextSource(String file, long bytes, State state, Locator locator, List<TextFault> faults) {
    /** Checks the components. */
    public TextSource {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(locator, "locator");
        faults = List.copyOf(faults);
    }

    /** Whether anything is known about the content. */
    public enum State {
        /** The tree is what the file says, but for faults. */
        READ,
        /** The file holds no object; the tree is empty and says nothing. */
        UNREADABLE
    }
}
