/** Names and labels that nobody wrote: operation ids, summaries, display names. Start at {@link dev.flowconnector.swagger.read.naming.Labels}. */
@NullMarked
package dev.flowconnector.swagger.read.naming;

import org.jspecify.annotations.NullMarked;
