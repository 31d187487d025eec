/**
 * Where long operations and their files are kept. Start at {@link
 * dev.flowconnector.core.operation.store.OperationStore}; only authors of stores need this package.
 */
@NullMarked
package dev.flowconnector.core.operation.store;

import org.jspecify.annotations.NullMarked;
