/**
 * Rules about the text of the files and the document as a whole. Start at
 * {@link dev.flowconnector.swagger.validate.rules.document.DocumentRules}, which lists them.
 */
@NullMarked
package dev.flowconnector.swagger.validate.rules.document;

import org.jspecify.annotations.NullMarked;
