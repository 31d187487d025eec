/** What notifications cost: {@link dev.flowconnector.benchmarks.webhook.OutboxCosts}. */
@NullMarked
package dev.flowconnector.benchmarks.webhook;

import org.jspecify.annotations.NullMarked;
