/**
 * What every store of long operations must do, as tests. Start at {@link
 * dev.flowconnector.testkit.operation.OperationStoreContract}.
 */
@NullMarked
package dev.flowconnector.testkit.operation;

import org.jspecify.annotations.NullMarked;
