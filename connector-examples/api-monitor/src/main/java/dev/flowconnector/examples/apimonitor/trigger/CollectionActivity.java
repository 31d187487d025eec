package dev.flowconnector.examples.apimonitor.trigger;

import com.fasterxml.jackson.annotation.JsonProperty;

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
        @JsonProperty("message") String message) {}
