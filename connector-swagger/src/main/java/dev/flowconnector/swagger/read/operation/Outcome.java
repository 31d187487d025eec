package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.JavaType;

/** What an operation delivers: the return type, read as the contract that it is. */
public sealed interface Outcome {

    /** No body. */
    record Nothing() implements Outcome {}

    /** The method returns {@code Response} or the like and says nowhere what is in it. */
    record Unknown() implements Outcome {}

    /**
     * A value written by the mapper or as plain text.
     *
     * @param type its type
     */
    record Value(JavaType type) implements Outcome {}

    /** Raw bytes. */
    record Content() implements Outcome {}

    /**
     * 202 first, the result later.
     *
     * @param result what comes in the end
     * @param served who answers the status URL
     */
    record LongRunning(Outcome result, Served served) implements Outcome {}

    /**
     * A webhook: a trigger, or an action whose flow waits.
     *
     * @param payload type of one notification; for a batch the array's item
     * @param notifies what its notifications do
     * @param served who answers the unsubscribe URL
     */
    record Webhook(JavaType payload, Notifies notifies, Served served) implements Outcome {
        @Override
        public boolean isTrigger() {
            return notifies != Notifies.WAITING_RUN;
        }
    }

    /** What a notification does. */
    enum Notifies {
        /** Starts a run with one event. */
        SINGLE,
        /** Starts runs with an array of events. */
        BATCH,
        /** Lets the run of a flow go on. */
        WAITING_RUN
    }

    /**
     * A polling trigger.
     *
     * @param item type of one item
     * @param batch whether an answer carries an array
     * @param served who answers the state URL
     */
    record Polling(JavaType item, boolean batch, Served served) implements Outcome {}

    /**
     * One page of a list.
     *
     * @param item type of one item
     */
    record Paged(JavaType item) implements Outcome {}

    /** Whether it starts flows. */
    default boolean isTrigger() {
        return this instanceof Polling;
    }

    /** Who answers the URLs that an operation hands out. */
    enum Served {
        /** The run-time library: the generator declares the path. */
        BY_LIBRARY,
        /** Nobody: a policy of the platform's gateway carries the state. */
        BY_POLICY,
        /** The application's own code. */
        BY_APPLICATION
    }
}
