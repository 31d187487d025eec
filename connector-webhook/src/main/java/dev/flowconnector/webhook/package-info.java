/**
 * Sends notifications of webhook triggers by HTTP. Start at {@link dev.flowconnector.webhook.HttpNotificationSender}.
 */
@NullMarked
package dev.flowconnector.webhook;

import org.jspecify.annotations.NullMarked;
