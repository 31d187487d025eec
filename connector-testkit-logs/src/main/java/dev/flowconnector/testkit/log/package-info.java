/** Looks for secrets in what tests log. Start at {@link dev.flowconnector.testkit.log.SecretsInLogs}. */
@NullMarked
package dev.flowconnector.testkit.log;

import org.jspecify.annotations.NullMarked;
