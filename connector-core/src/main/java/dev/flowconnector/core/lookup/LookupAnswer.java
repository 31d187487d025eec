package dev.flowconnector.core.lookup;

/**
 * What a lookup answers. The designer takes status 200 with a body and nothing else; a resource method that returns one of
 * these types gives just that: instead of null it answers that there is nothing to choose.
 */
public sealed interface LookupAnswer permits Choices, FieldSchema, TreeLevel {}
