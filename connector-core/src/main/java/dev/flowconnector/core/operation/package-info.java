/** Long operations. Start at {@link dev.flowconnector.core.operation.AsyncOperation}. */
@NullMarked
package dev.flowconnector.core.operation;

import org.jspecify.annotations.NullMarked;
