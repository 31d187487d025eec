/** Values that differ from one environment to the next. Start at {@link dev.flowconnector.examples.apimonitor.environment.EnvironmentsResource}. */
@NullMarked
package dev.flowconnector.examples.apimonitor.environment;

import org.jspecify.annotations.NullMarked;
