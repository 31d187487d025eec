/**
 * What changed between two versions of a connector, and what that does to the flows and apps that use it. Start at
 * {@link dev.flowconnector.swagger.diff.ConnectorDiff}.
 */
@NullMarked
package dev.flowconnector.swagger.diff;

import org.jspecify.annotations.NullMarked;
