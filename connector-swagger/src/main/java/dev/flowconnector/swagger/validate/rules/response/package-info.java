/**
 * Rules about responses. Start at
 * {@link dev.flowconnector.swagger.validate.rules.response.ResponseRules}, which lists them.
 */
@NullMarked
package dev.flowconnector.swagger.validate.rules.response;

import org.jspecify.annotations.NullMarked;
