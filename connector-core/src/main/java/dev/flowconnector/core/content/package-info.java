/** Files on the wire. Start at {@link dev.flowconnector.core.content.BinaryContent}. */
@NullMarked
package dev.flowconnector.core.content;

import org.jspecify.annotations.NullMarked;
