/**
 * The application's own mapper, found or made. Start at {@link dev.flowconnector.swagger.read.mapper.MapperChoice}.
 */
@NullMarked
package dev.flowconnector.swagger.read.mapper;

import org.jspecify.annotations.NullMarked;
