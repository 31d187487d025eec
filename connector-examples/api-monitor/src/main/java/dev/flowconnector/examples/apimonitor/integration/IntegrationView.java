package dev.flowconnector.examples.apimonitor.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.flowconnector.core.webhook.Integration;
import dev.flowconnector.core.webhook.IntegrationError;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An integration as a user sees it.
 *
 * @param id Identifies it.
 * @param kind What is posted: {@code RunResults}, {@code TeamActivity} or {@code CollectionBackup}.
 * @param name What the user calls it.
 * @param url Where to; the host only.
 * @param state {@code ACTIVE} or {@code PAUSED}.
 * @param settings What to post, and when; absent if it cannot be read any more.
 * @param created When it was added.
 * @param lastSuccess When the flow last took something.
 * @param lastError What went wrong since then.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IntegrationView(
        String id,
        String kind,
        String name,
        String url,
        Integration.State state,
        @Nullable Object settings,
        Instant created,
        @Nullable Instant lastSuccess,
        @Nullable Problem lastError) {

    /**
     * Why a flow did not take something.
     *
     * @param reason What kind of failure it was.
     * @param answer What the flow answered.
     * @param message What to do.
     * @param since When it began.
     */
    public record Problem(IntegrationError.Reason reason, String answer, String message, Instant since) {
        static Problem of(IntegrationError error) {
            return new Problem(error.reason(), error.answer(), error.message(), error.since());
        }
    }

    static IntegrationView of(Integration<?> integration) {
        return new IntegrationView(
                integration.id(),
                integration.kind(),
                integration.name(),
                integration.url(),
                integration.state(),
                integration.settings().orElse(null),
                integration.created(),
                integration.lastSuccess().orElse(null),
                integration.lastError().map(Problem::of).orElse(null));
    }
}
