/**
 * What is known of resource methods from their declarations. Start at {@link
 * dev.flowconnector.jaxrs.method.Declarations}.
 *
 * <p>Not API: public for the packages beside it only, and free to change.
 */
@NullMarked
package dev.flowconnector.jaxrs.method;

import org.jspecify.annotations.NullMarked;
