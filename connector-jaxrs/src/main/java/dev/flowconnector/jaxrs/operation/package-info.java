/**
 * The protocol of long operations. Start at {@link dev.flowconnector.jaxrs.operation.OperationAnswers}.
 *
 * <p>Not API: public for the packages beside it only, and free to change.
 */
@NullMarked
package dev.flowconnector.jaxrs.operation;

import org.jspecify.annotations.NullMarked;
