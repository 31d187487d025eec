/**
 * The definition as a located tree, and what is said about it. Start at
 * {@link dev.flowconnector.swagger.document.SwaggerDocument}.
 */
@NullMarked
package dev.flowconnector.swagger.document;

import org.jspecify.annotations.NullMarked;
