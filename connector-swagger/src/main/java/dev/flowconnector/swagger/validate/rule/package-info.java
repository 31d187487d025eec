/**
 * What a rule is and what it is given: the interface for rules of one's own too. Start at
 * {@link dev.flowconnector.swagger.validate.rule.Rule}.
 */
@NullMarked
package dev.flowconnector.swagger.validate.rule;

import org.jspecify.annotations.NullMarked;
