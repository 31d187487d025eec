/**
 * Annotations read by name: nothing here links against an annotation class, so the versions on the project's class
 * path decide. Start at {@link dev.flowconnector.swagger.read.annotation.Annotations}.
 */
@NullMarked
package dev.flowconnector.swagger.read.annotation;

import org.jspecify.annotations.NullMarked;
