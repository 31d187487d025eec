/**
 * Places in a source that travel with a URL. Start at {@link dev.flowconnector.jaxrs.cursor.Cursor}.
 *
 * <p>Not API: public for the packages beside it only, and free to change.
 */
@NullMarked
package dev.flowconnector.jaxrs.cursor;

import org.jspecify.annotations.NullMarked;
