package dev.flowconnector.examples.apimonitor.trigger;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.flowconnector.examples.apimonitor.collection.ApiCollection;

/**
 * A change of a collection.
 *
 * @param action What happened: created or deleted.
 * @param collectionName Name of the collection.
 * @param collectionId Identifies the collection.
 * @param message The change as a sentence.
 */
public record CollectionActivity(
        @JsonProperty("action") String action,
        @JsonProperty("collection_name") String collectionName,
        @JsonProperty("collection_uid") String collectionId,
        @JsonProperty("message") String message) {

    /** What flows are told of a new collection. */
    public static CollectionActivity created(ApiCollection collection) {
        return of(collection, "created");
    }

    /** What flows are told of a collection that is gone. */
    public static CollectionActivity deleted(ApiCollection collection) {
        return of(collection, "deleted");
    }

    private static CollectionActivity of(ApiCollection collection, String action) {
        return new CollectionActivity(
                action,
                collection.name(),
                collection.id(),
                "The collection \"" + collection.name() + "\" was " + action + ".");
    }
}
