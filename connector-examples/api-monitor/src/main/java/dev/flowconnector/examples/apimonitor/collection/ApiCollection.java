package dev.flowconnector.examples.apimonitor.collection;

import java.util.List;

/**
 * A collection with its requests.
 *
 * @param id Identifies the collection.
 * @param name Name of the collection.
 * @param requests The requests, in the order in which a monitor sends them.
 */
public record ApiCollection(String id, String name, List<ApiRequest> requests) {
    /** Copies the requests. */
    public ApiCollection {
        requests = List.copyOf(requests);
    }
}
