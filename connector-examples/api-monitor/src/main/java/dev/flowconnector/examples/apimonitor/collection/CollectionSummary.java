package dev.flowconnector.examples.apimonitor.collection;

/**
 * A collection in a list.
 *
 * @param id Identifies the collection.
 * @param name Name of the collection.
 * @param requestCount How many requests the collection holds.
 */
public record CollectionSummary(String id, String name, int requestCount) {}
