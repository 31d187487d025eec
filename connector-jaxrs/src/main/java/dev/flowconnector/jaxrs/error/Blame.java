package dev.flowconnector.jaxrs.error;

import java.util.stream.Stream;

/**
 * What is to blame for an exception, noted on it. The note travels with the exception through whatever wraps it, on
 * whichever thread: where an exception was thrown cannot be seen from its type, since JSON libraries throw the same for a
 * body that a caller sends and for an answer that the application gets from somewhere else.
 */
enum Blame {
    /** A reader of the request's body threw it. */
    BODY("The body of the request was being read"),

    /** The connection threw it, with which the caller has ended. */
    CONNECTION("The caller, or the way to it, broke off");

    private final String words;

    Blame(String words) {
        this.words = words;
    }

    void put(Throwable exception) {
        if (!isOn(exception)) {
            exception.addSuppressed(new Note(this));
        }
    }

    boolean isOn(Throwable exception) {
        return Stream.of(exception.getSuppressed()).anyMatch(other -> other instanceof Note note && note.blame == this);
    }

    /** Suppressed exceptions are the one thing that can be added to any exception. */
    private static final class Note extends Exception {
        private static final long serialVersionUID = 1L;

        private final Blame blame;

        Note(Blame blame) {
            super(blame.words, null, false, false);
            this.blame = blame;
        }
    }
}
