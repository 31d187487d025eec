package dev.flowconnector.core.operation.store;

/** What became of the attempt to insert an operation. */
public sealed interface Insertion {

    /** The operation is stored. */
    record Inserted() implements Insertion {}

    /**
     * The request was a repetition; nothing was stored.
     *
     * @param existing the operation that the first request started
     */
    record Duplicate(StoredOperation existing) implements Insertion {}

    /**
     * There are too many unfinished operations; nothing was stored.
     *
     * @param limit the limit that was reached
     */
    record Refused(Limit limit) implements Insertion {}

    /** The limits of an {@link Admission}. */
    enum Limit {
        /** Unfinished operations of everybody. */
        ALL,
        /** Unfinished operations of one principal. */
        PRINCIPAL
    }
}
