/**
 * Says what is wrong with a connector. Start at {@link dev.flowconnector.swagger.validate.Validator}.
 */
@NullMarked
package dev.flowconnector.swagger.validate;

import org.jspecify.annotations.NullMarked;
