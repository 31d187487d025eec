/** The smallest application with a connector. Start at {@link dev.flowconnector.examples.quickstart.Main}. */
@NullMarked
package dev.flowconnector.examples.quickstart;

import org.jspecify.annotations.NullMarked;
