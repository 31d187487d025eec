/**
 * Files as bodies. Start at {@link dev.flowconnector.jaxrs.content.ContentProviders}.
 *
 * <p>Not API: public for the packages beside it only, and free to change.
 */
@NullMarked
package dev.flowconnector.jaxrs.content;

import org.jspecify.annotations.NullMarked;
