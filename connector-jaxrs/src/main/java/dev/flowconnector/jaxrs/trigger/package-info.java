/**
 * The protocol of webhook triggers. Start at {@link dev.flowconnector.jaxrs.trigger.SubscriptionAnswers}.
 *
 * <p>Not API: public for the packages beside it only, and free to change.
 */
@NullMarked
package dev.flowconnector.jaxrs.trigger;

import org.jspecify.annotations.NullMarked;
