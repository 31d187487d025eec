package dev.flowconnector.core.webhook;

import dev.flowconnector.core.webhook.store.StoredSubscription.Trouble;
import java.time.Instant;
import java.util.Arrays;

/**
 * Why the flow of an integration did not take what was posted, as its user may see it. Immutable; holds neither the URL nor
 * what the flow's side wrote.
 *
 * @param reason what kind of failure it was
 * @param answer status and code, such as {@code 400 TriggerInputSchemaMismatch}, or why there was no answer
 * @param since when it began: at the first of the answers that pause an integration, {@link Reason#FLOW_OFF} or {@link
 *     Reason#NOT_ALLOWED}, and without those at the first failure; since the last success or since it was resumed
 */
public record IntegrationError(Reason reason, String answer, Instant since) {

    /** What kind of failure it was. */
    public enum Reason {
        /** The flow was deleted. */
        FLOW_GONE(
                "The flow does not exist any more. Remove the integration, or add it again with the URL of another flow."),
        /** The flow is turned off or suspended. */
        FLOW_OFF("The flow is turned off. Turn it on; if the integration is paused, resume it then."),
        /** The URL is not accepted any more. */
        NOT_ALLOWED(
                "The flow does not accept the URL: it was replaced in the flow, or only users of the flow's tenant may"
                        + " start it. Let anyone start the flow, and add the integration again with the URL that it shows."),
        /** This payload was not accepted; others may be. */
        REFUSED(
                "The flow refused the data. Paste the JSON schema of this kind of integration into the trigger of the flow"
                        + " again."),
        /** The class of its settings cannot read them any more; since it was added. */
        UNREADABLE(
                "What was chosen for this integration cannot be read any more, so nothing is posted. Remove the integration, and"
                        + " add it again."),
        /** It was noted in words that this version does not know, as by another version of the application. */
        UNKNOWN("Something went wrong, and it is not known what. Test the integration."),
        /** Nothing was sent: a key is missing, or the host of the URL may not be called. It is tried again. */
        NOT_SENT(
                "This application could not send anything to the URL: it cannot decrypt it any more, or may not call its host."
                        + " Ask whoever runs the application, or remove the integration and add it again with the URL that"
                        + " the flow shows."),
        /** Nothing answered, or it was too busy; it is tried again. */
        UNREACHABLE(
                "The flow could not be reached, or was too busy. Nothing needs to be done: what waits is posted again.");

        private final String message;

        Reason(String message) {
            this.message = message;
        }

        private static Reason of(String word) {
            return Arrays.stream(Reaction.values())
                    .filter(known -> known.name().equals(word))
                    .findFirst()
                    .map(Reason::of)
                    .orElse(UNKNOWN);
        }

        private static Reason of(Reaction reaction) {
            return switch (reaction) {
                case FLOW_GONE -> FLOW_GONE;
                case FLOW_OFF -> FLOW_OFF;
                case NOT_ALLOWED -> NOT_ALLOWED;
                case REFUSED -> REFUSED;
                case NOT_SENT -> NOT_SENT;
                case RETRY, DELIVERED -> UNREACHABLE;
            };
        }
    }

    /** What happened and what to do, in words for the user. */
    public String message() {
        return reason.message;
    }

    static IntegrationError of(Trouble trouble) {
        int end = trouble.last().indexOf(' ');
        String word = end < 0 ? trouble.last() : trouble.last().substring(0, end);
        String answer = end < 0 ? "" : trouble.last().substring(end + 1);
        return new IntegrationError(Reason.of(word), answer, trouble.since());
    }
}
