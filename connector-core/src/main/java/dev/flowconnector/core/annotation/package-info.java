/**
 * Annotations for what the maker sees; each writes one key of the connector definition. Start at
 * {@link dev.flowconnector.core.annotation.Summary}.
 *
 * <p>They are read when the connector is generated and have no effect at run time. All of them compose: put several on
 * an annotation of your own, and everything that carries it carries them; what stands nearer wins.
 */
@NullMarked
package dev.flowconnector.core.annotation;

import org.jspecify.annotations.NullMarked;
