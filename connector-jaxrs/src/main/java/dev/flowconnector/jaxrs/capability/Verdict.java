package dev.flowconnector.jaxrs.capability;

/** What became of a token that came with a URL. */
sealed interface Verdict {

    /**
     * The token was made here, for this kind of URL, and is still good.
     *
     * @param principal mark of the only one who may use it; empty for everybody
     * @param subject what it permits to use
     */
    record Good(String principal, String subject) implements Verdict {}

    /** The token was good once. */
    record Expired() implements Verdict {}

    /** The token was not made here, or not for this; deliberately not told apart. */
    record Refused() implements Verdict {}
}
