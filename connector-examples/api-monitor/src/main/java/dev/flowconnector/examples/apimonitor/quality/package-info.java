/** Quality reports on API definitions. Start at {@link dev.flowconnector.examples.apimonitor.quality.QualityResource}. */
@NullMarked
package dev.flowconnector.examples.apimonitor.quality;

import org.jspecify.annotations.NullMarked;
