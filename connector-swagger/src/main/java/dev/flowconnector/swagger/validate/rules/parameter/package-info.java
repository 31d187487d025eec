/**
 * Rules about parameters. Start at
 * {@link dev.flowconnector.swagger.validate.rules.parameter.ParameterRules}, which lists them.
 */
@NullMarked
package dev.flowconnector.swagger.validate.rules.parameter;

import org.jspecify.annotations.NullMarked;
