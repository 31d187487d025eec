/** JAX-RS resources, read by reflection. Start at {@link dev.flowconnector.swagger.read.resource.ResourceScanner}. */
@NullMarked
package dev.flowconnector.swagger.read.resource;

import org.jspecify.annotations.NullMarked;
