/** Where subscriptions and their notifications are kept; implement these for a storage of your own. */
@NullMarked
package dev.flowconnector.core.webhook.store;

import org.jspecify.annotations.NullMarked;
