/** What every store of subscriptions and every outbox must do. */
@NullMarked
package dev.flowconnector.testkit.webhook;

import org.jspecify.annotations.NullMarked;
