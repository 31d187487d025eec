/** Annotations for what the maker sees; each writes one key of the connector definition. Start at {@link dev.flowconnector.core.annotation.Summary}. */
@NullMarked
package dev.flowconnector.core.annotation;

import org.jspecify.annotations.NullMarked;
