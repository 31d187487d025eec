/**
 * The connector folder: definition, properties, settings, icon, texts, findings. Start at
 * {@link dev.flowconnector.swagger.bundle.GeneratorEntry}.
 */
@NullMarked
package dev.flowconnector.swagger.bundle;

import org.jspecify.annotations.NullMarked;
