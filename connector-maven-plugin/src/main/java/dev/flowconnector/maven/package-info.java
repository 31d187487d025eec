/**
 * The verbs of the SDK as goals of a Maven plugin. Start at {@link dev.flowconnector.maven.GenerateMojo}; what the
 * goals share is in {@link dev.flowconnector.maven.ConnectorMojo}.
 */
@NullMarked
package dev.flowconnector.maven;

import org.jspecify.annotations.NullMarked;
