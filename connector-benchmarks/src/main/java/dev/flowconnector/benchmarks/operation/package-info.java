/** What long operations cost. Start at {@link dev.flowconnector.benchmarks.operation.PollComparison}. */
@NullMarked
package dev.flowconnector.benchmarks.operation;

import org.jspecify.annotations.NullMarked;
