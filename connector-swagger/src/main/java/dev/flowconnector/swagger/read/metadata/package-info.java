/** Connector keys on schemas, parameters and operations. Start at {@link dev.flowconnector.swagger.read.metadata.SchemaKeys}. */
@NullMarked
package dev.flowconnector.swagger.read.metadata;

import org.jspecify.annotations.NullMarked;
