/**
 * URLs that are permissions: who holds one needs no other credential. Start at {@link dev.flowconnector.jaxrs.capability.CapabilityFilter}.
 *
 * <p>Not API: public for the packages beside it only, and free to change.
 */
@NullMarked
package dev.flowconnector.jaxrs.capability;

import org.jspecify.annotations.NullMarked;
