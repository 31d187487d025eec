/**
 * Rules about values, schemas and lists that other operations deliver. Start at
 * {@link dev.flowconnector.swagger.validate.rules.dynamic.DynamicRules}, which lists them.
 */
@NullMarked
package dev.flowconnector.swagger.validate.rules.dynamic;

import org.jspecify.annotations.NullMarked;
