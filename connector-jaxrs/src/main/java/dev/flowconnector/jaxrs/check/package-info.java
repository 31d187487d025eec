/**
 * Calls of the application to itself, as the platform would call it. Start at {@link
 * dev.flowconnector.jaxrs.check.SelfCaller}.
 *
 * <p>Not API: public for the packages beside it only, and free to change.
 */
@NullMarked
package dev.flowconnector.jaxrs.check;

import org.jspecify.annotations.NullMarked;
