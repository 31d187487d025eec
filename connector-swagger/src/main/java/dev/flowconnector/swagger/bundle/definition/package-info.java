/**
 * The definition as the connector folder needs it: its head, and a view of its operations. Start at
 * {@link dev.flowconnector.swagger.bundle.definition.DefinitionHead}.
 */
@NullMarked
package dev.flowconnector.swagger.bundle.definition;

import org.jspecify.annotations.NullMarked;
