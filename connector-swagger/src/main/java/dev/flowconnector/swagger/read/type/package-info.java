/** Java types as Swagger 2.0 schemas, through Jackson's introspection. Start at {@link dev.flowconnector.swagger.read.type.TypeReader}. */
@NullMarked
package dev.flowconnector.swagger.read.type;

import org.jspecify.annotations.NullMarked;
