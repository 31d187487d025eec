/**
 * Rules about paths and operations. Start at
 * {@link dev.flowconnector.swagger.validate.rules.operation.OperationRules}, which lists them.
 */
@NullMarked
package dev.flowconnector.swagger.validate.rules.operation;

import org.jspecify.annotations.NullMarked;
