/**
 * What validating a definition costs: warm over a folder of connectors, and as a whole process. Start at
 * {@link dev.flowconnector.benchmarks.validate.WarmComparison}.
 */
@NullMarked
package dev.flowconnector.benchmarks.validate;

import org.jspecify.annotations.NullMarked;
