package dev.flowconnector.examples.apimonitor.integration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.core.annotation.RequestTrigger;
import dev.flowconnector.examples.apimonitor.collection.ApiCollection;
import dev.flowconnector.examples.apimonitor.collection.CollectionFile;

/**
 * A collection as a whole, as it can be imported again.
 *
 * @param collection The collection in the format of Postman, version 2.1.
 */
@RequestTrigger("collection-backup")
public record BackupPayload(ObjectNode collection) {

    static BackupPayload of(ApiCollection collection) {
        return new BackupPayload(CollectionFile.tree(collection));
    }
}
