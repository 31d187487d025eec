/**
 * From annotated classes to a connector folder. The packages are layers: {@code document} at the bottom, {@code read}
 * on it, {@code bundle} on top; start at {@link dev.flowconnector.swagger.bundle}.
 */
@NullMarked
package dev.flowconnector.swagger;

import org.jspecify.annotations.NullMarked;
