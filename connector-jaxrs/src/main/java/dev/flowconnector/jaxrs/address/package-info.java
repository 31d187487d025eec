/**
 * Where callers reach the application. Start at {@link dev.flowconnector.jaxrs.address.PublicAddress}.
 *
 * <p>Not API: public for the packages beside it only, and free to change.
 */
@NullMarked
package dev.flowconnector.jaxrs.address;

import org.jspecify.annotations.NullMarked;
