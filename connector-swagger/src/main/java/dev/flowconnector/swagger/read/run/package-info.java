/**
 * What every part of one run shares: mapper, choices of the user, findings, places. Start at
 * {@link dev.flowconnector.swagger.read.run.ReadContext}.
 */
@NullMarked
package dev.flowconnector.swagger.read.run;

import org.jspecify.annotations.NullMarked;
