/** Inputs of makers as this library keeps them. Not for applications. */
@NullMarked
package dev.flowconnector.core.stored;

import org.jspecify.annotations.NullMarked;
