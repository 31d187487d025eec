/** Monitors and their runs, the long work of this service. Start at {@link dev.flowconnector.examples.apimonitor.monitor.MonitorsResource}. */
@NullMarked
package dev.flowconnector.examples.apimonitor.monitor;

import org.jspecify.annotations.NullMarked;
