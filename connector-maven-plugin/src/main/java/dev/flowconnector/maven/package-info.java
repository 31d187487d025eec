/** The verbs of the SDK as goals of a Maven plugin. */
@NullMarked
package dev.flowconnector.maven;

import org.jspecify.annotations.NullMarked;
