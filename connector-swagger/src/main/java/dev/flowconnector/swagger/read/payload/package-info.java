/**
 * Types that the application posts to the Request trigger of a flow, and their JSON schemas. Start at
 * {@link dev.flowconnector.swagger.read.payload.RequestTriggers}.
 */
@NullMarked
package dev.flowconnector.swagger.read.payload;

import org.jspecify.annotations.NullMarked;
