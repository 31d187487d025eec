/**
 * The verbs of the SDK on the command line. Start at {@link dev.flowconnector.cli.Main}.
 */
@NullMarked
package dev.flowconnector.cli;

import org.jspecify.annotations.NullMarked;
