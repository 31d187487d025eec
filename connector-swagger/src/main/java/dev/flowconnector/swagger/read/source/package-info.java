/**
 * What class files and source files say beyond reflection: order, lines, Javadoc. Start at
 * {@link dev.flowconnector.swagger.read.source.JavaElements}.
 */
@NullMarked
package dev.flowconnector.swagger.read.source;

import org.jspecify.annotations.NullMarked;
