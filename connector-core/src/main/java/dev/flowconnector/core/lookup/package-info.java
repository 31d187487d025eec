/**
 * What operations answer that the designer asks while a maker builds a flow: values for a drop-down, a level of a tree, the
 * fields of an object. Start at {@link dev.flowconnector.core.lookup.Choices}.
 */
@NullMarked
package dev.flowconnector.core.lookup;

import org.jspecify.annotations.NullMarked;
