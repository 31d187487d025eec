package dev.flowconnector.examples.apimonitor.integration;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.flowconnector.core.annotation.RequestTrigger;
import dev.flowconnector.examples.apimonitor.collection.ApiCollection;
import dev.flowconnector.examples.apimonitor.monitor.Monitor;
import dev.flowconnector.examples.apimonitor.security.Account;

/**
 * Something that somebody did to a collection or to what belongs to it.
 *
 * @param action What happened, such as created.
 * @param collectionName Name of the collection.
 * @param collectionUid Identifies the collection.
 * @param message The activity as a sentence.
 * @param model What it happened to: collection, environment or monitor.
 * @param modelName Name of what it happened to.
 * @param modelUid Identifies what it happened to.
 * @param userId Identifies the account that did it.
 * @param userName Name of the account that did it.
 */
@RequestTrigger("activity")
public record ActivityPayload(
        @JsonProperty("action") String action,
        @JsonProperty("collection_name") String collectionName,
        @JsonProperty("collection_uid") String collectionUid,
        @JsonProperty("message") String message,
        @JsonProperty("model") String model,
        @JsonProperty("model_name") String modelName,
        @JsonProperty("model_uid") String modelUid,
        @JsonProperty("user_id") String userId,
        @JsonProperty("user_name") String userName) {

    /** A collection was created, updated or deleted. */
    public static ActivityPayload of(ApiCollection collection, String action) {
        return of(collection, action, "collection", collection.name(), collection.id());
    }

    /** An environment was changed. */
    public static ActivityPayload ofEnvironment(ApiCollection collection, String name, String id) {
        return of(collection, "updated", "environment", name, id);
    }

    /** A monitor was created. */
    public static ActivityPayload of(ApiCollection collection, Monitor monitor) {
        return of(collection, "created", "monitor", monitor.name(), monitor.id());
    }

    private static ActivityPayload of(ApiCollection collection, String action, String model, String name, String id) {
        Account account = Account.OF_THE_KEY;
        return new ActivityPayload(
                action,
                collection.name(),
                collection.id(),
                "The " + model + " \"" + name + "\" was " + action + ".",
                model,
                name,
                id,
                account.id(),
                account.name());
    }
}
