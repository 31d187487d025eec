/**
 * Rules about the properties of the connector. Start at
 * {@link dev.flowconnector.swagger.validate.rules.properties.PropertiesRules}, which lists them.
 */
@NullMarked
package dev.flowconnector.swagger.validate.rules.properties;

import org.jspecify.annotations.NullMarked;
