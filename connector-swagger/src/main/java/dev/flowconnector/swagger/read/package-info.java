/**
 * From annotated classes to a definition: {@code resource} finds the operations, {@code type} reads their types,
 * {@code metadata} adds the connector keys, {@code lookup} connects drop-downs with the operations that fill them,
 * {@code operation} puts an operation together. Start at {@link dev.flowconnector.swagger.read.DefinitionReader}.
 */
@NullMarked
package dev.flowconnector.swagger.read;

import org.jspecify.annotations.NullMarked;
