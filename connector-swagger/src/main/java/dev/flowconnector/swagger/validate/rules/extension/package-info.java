/**
 * Rules about the spelling, the place and the values of Microsoft's extensions. Start at
 * {@link dev.flowconnector.swagger.validate.rules.extension.ExtensionRules}, which lists them.
 */
@NullMarked
package dev.flowconnector.swagger.validate.rules.extension;

import org.jspecify.annotations.NullMarked;
