package dev.flowconnector.swagger.document;

import com.fasterxml.jackson.core.JsonPointer;

/** Knows where the nodes of one tree came from. */
public interface Locator {
    /** Where a value came from; of a node that is not there, where the nearest node around it came from. */
    Origin value(JsonPointer pointer);

    /** Where the name of a member came from; of anything else, where the value came from. */
    default Origin key(JsonPointer pointer) {
        return value(pointer);
    }
}
