/**
 * What the user configured, typed and checked. Start at
 * {@link dev.flowconnector.swagger.bundle.configuration.GeneratorConfiguration}.
 */
@NullMarked
package dev.flowconnector.swagger.bundle.configuration;

import org.jspecify.annotations.NullMarked;
