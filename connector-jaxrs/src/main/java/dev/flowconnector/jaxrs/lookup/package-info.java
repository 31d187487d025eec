/**
 * The protocol of drop-downs, trees and dynamic fields. Start at {@link dev.flowconnector.jaxrs.lookup.LookupProviders}.
 *
 * <p>Not API: public for the packages beside it only, and free to change.
 */
@NullMarked
package dev.flowconnector.jaxrs.lookup;

import org.jspecify.annotations.NullMarked;
