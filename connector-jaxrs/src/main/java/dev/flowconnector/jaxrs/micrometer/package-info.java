/**
 * Long operations in Micrometer's metrics and observations, for applications that have Micrometer. Start at {@link
 * dev.flowconnector.jaxrs.micrometer.OperationMetrics}.
 *
 * <p>API, as the package above is. Nothing else in this library knows Micrometer, so nothing here is loaded without it.
 */
@NullMarked
package dev.flowconnector.jaxrs.micrometer;

import org.jspecify.annotations.NullMarked;
