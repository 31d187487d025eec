/**
 * Operation ids that must not move: what was published, matched with what the code is now. Start at
 * {@link dev.flowconnector.swagger.read.lock.OperationLock}.
 */
@NullMarked
package dev.flowconnector.swagger.read.lock;

import org.jspecify.annotations.NullMarked;
