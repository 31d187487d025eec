/**
 * Files of a connector as text: read tolerantly, with the place of every name and value, and edited without touching
 * the rest. Start at {@link dev.flowconnector.swagger.document.text.SourceFile}.
 */
@NullMarked
package dev.flowconnector.swagger.document.text;

import org.jspecify.annotations.NullMarked;
