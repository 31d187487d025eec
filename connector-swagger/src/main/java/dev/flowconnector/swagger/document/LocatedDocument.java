package dev.flowconnector.swagger.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** One of the files of a connector as a tree whose nodes know where they came from. */
public sealed interface LocatedDocument permits SwaggerDocument, PropertiesDocument {
    /** The tree; empty when nothing could be read. */
    ObjectNode root();

    /** Where the value at a pointer came from; of a value that is not there, the nearest one around it. */
    Origin origin(JsonPointer pointer);

    /** Where the name of the member at a pointer came from. */
    Origin keyOrigin(JsonPointer pointer);

    /** The file that the tree was read from; empty for a tree that was generated. */
    Optional<TextSource> source();
}
