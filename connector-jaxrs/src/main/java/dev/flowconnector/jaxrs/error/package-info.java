/**
 * Answers to what went wrong, in one shape. Start at {@link dev.flowconnector.jaxrs.error.ErrorBody}.
 *
 * <p>Not API: public for the packages beside it only, and free to change.
 */
@NullMarked
package dev.flowconnector.jaxrs.error;

import org.jspecify.annotations.NullMarked;
