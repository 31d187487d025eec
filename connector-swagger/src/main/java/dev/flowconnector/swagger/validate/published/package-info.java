/**
 * Holds connectors against the JSON schemas that Microsoft publishes. Start at
 * {@link dev.flowconnector.swagger.validate.published.PublishedSchemas}.
 */
@NullMarked
package dev.flowconnector.swagger.validate.published;

import org.jspecify.annotations.NullMarked;
