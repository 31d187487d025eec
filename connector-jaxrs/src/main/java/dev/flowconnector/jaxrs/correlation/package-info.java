/**
 * The ids by which the platform, the log and a maker know one request. Start at {@link
 * dev.flowconnector.jaxrs.correlation.CorrelationIds}.
 *
 * <p>Not API: public for the packages beside it only, and free to change.
 */
@NullMarked
package dev.flowconnector.jaxrs.correlation;

import org.jspecify.annotations.NullMarked;
