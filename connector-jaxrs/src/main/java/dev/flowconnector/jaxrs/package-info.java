/**
 * The wire protocol of connectors inside a Jakarta REST application. Start at {@link
 * dev.flowconnector.jaxrs.ConnectorFeature}.
 *
 * <p>This package is the API, and {@code micrometer} below it; the others are public for each other only.
 */
@NullMarked
package dev.flowconnector.jaxrs;

import org.jspecify.annotations.NullMarked;
