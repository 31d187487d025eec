/**
 * Notifications of webhook triggers: where they may be sent, what is kept of a subscription, and how delivery reacts to
 * the answers of a flow. Start at {@link dev.flowconnector.core.webhook.Subscriptions}, for flows whose URL a user pasted at
 * {@link dev.flowconnector.core.webhook.Integrations}.
 */
@NullMarked
package dev.flowconnector.core.webhook;

import org.jspecify.annotations.NullMarked;
