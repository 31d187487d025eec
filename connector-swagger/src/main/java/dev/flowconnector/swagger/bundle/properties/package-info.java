/**
 * The file {@code apiProperties.json}: how makers connect and which policies run. Start at
 * {@link dev.flowconnector.swagger.bundle.properties.ApiProperties}.
 */
@NullMarked
package dev.flowconnector.swagger.bundle.properties;

import org.jspecify.annotations.NullMarked;
