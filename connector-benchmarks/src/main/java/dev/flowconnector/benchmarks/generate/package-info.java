/**
 * How long a definition takes: ours, its peers' and a floor, over the same made-up API. Start at
 * {@link dev.flowconnector.benchmarks.generate.ColdComparison}.
 */
@NullMarked
package dev.flowconnector.benchmarks.generate;

import org.jspecify.annotations.NullMarked;
