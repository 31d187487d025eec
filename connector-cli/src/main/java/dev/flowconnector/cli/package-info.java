/** The verbs of the SDK on the command line. */
@NullMarked
package dev.flowconnector.cli;

import org.jspecify.annotations.NullMarked;
