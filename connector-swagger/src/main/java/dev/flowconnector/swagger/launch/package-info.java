/**
 * The way in for build tools: runs the generator in a class loader of its own, in this JVM or in another one. Uses
 * nothing but the JDK, so that a plugin or a command line can load it without the generator's libraries. Start at
 * {@link dev.flowconnector.swagger.launch.Launcher}.
 */
@NullMarked
package dev.flowconnector.swagger.launch;

import org.jspecify.annotations.NullMarked;
