/**
 * What administrators may see over HTTP. Start at {@link dev.flowconnector.jaxrs.admin.AdminFilter}.
 *
 * <p>Not API: public for the packages beside it only, and free to change.
 */
@NullMarked
package dev.flowconnector.jaxrs.admin;

import org.jspecify.annotations.NullMarked;
