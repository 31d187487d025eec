/** What a trigger method returns. Start at {@link dev.flowconnector.core.trigger.Subscription}. */
@NullMarked
package dev.flowconnector.core.trigger;

import org.jspecify.annotations.NullMarked;
