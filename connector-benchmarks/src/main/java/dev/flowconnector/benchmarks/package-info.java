/** Benchmarks of the generator and its peers. */
@NullMarked
package dev.flowconnector.benchmarks;

import org.jspecify.annotations.NullMarked;
