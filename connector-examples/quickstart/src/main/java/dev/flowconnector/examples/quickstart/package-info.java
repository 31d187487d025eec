/** The smallest application with a connector. */
@NullMarked
package dev.flowconnector.examples.quickstart;

import org.jspecify.annotations.NullMarked;
