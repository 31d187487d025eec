/**
 * Rules about triggers and notifications. Start at
 * {@link dev.flowconnector.swagger.validate.rules.trigger.TriggerRules}, which lists them.
 */
@NullMarked
package dev.flowconnector.swagger.validate.rules.trigger;

import org.jspecify.annotations.NullMarked;
