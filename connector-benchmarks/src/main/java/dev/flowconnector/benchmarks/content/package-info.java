/** What receiving a file inside JSON costs, beside what Jackson offers. */
@NullMarked
package dev.flowconnector.benchmarks.content;

import org.jspecify.annotations.NullMarked;
