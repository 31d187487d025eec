/** One resource method as one operation of the definition. Start at {@link dev.flowconnector.swagger.read.operation.OperationReader}. */
@NullMarked
package dev.flowconnector.swagger.read.operation;

import org.jspecify.annotations.NullMarked;
