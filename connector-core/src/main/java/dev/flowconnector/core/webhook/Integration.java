package dev.flowconnector.core.webhook;

import java.time.Instant;
import java.util.Optional;

/**
 * A flow whose webhook URL a user pasted, as its user may see it: without the URL, which is a secret. Immutable.
 *
 * @param id identifies it
 * @param kind what is posted: simple name of the class of its settings
 * @param name what the user calls it
 * @param settings what the user chose; empty if their class cannot read any more what it has written, as the last error says
 * @param url scheme and host of the URL, and an ellipsis; empty if it cannot be decrypted with the keys of today
 * @param owner principal who added it; empty when nobody was signed in
 * @param state whether it is told of anything
 * @param created when it was added
 * @param lastSuccess when the flow last took what was posted
 * @param lastError what went wrong since then
 * @param <S> settings
 */
public record Integration<S>(
        String id,
        String kind,
        String name,
        Optional<S> settings,
        String url,
        Optional<String> owner,
        State state,
        Instant created,
        Optional<Instant> lastSuccess,
        Optional<IntegrationError> lastError) {

    /** Whether an integration is told of anything. */
    public enum State {
        /** It is. */
        ACTIVE,
        /** Somebody paused it, or its flow is off or gone, as the last error says. */
        PAUSED
    }
}
