/**
 * The wire protocol of connectors inside a Jakarta REST application. Start at {@link
 * dev.flowconnector.jaxrs.ConnectorFeature}.
 */
@NullMarked
package dev.flowconnector.jaxrs;

import org.jspecify.annotations.NullMarked;
