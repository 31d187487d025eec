/**
 * Rules about schemas and references. Start at
 * {@link dev.flowconnector.swagger.validate.rules.schema.SchemaRules}, which lists them.
 */
@NullMarked
package dev.flowconnector.swagger.validate.rules.schema;

import org.jspecify.annotations.NullMarked;
