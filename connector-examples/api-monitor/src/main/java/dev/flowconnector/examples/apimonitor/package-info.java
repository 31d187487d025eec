/** A service that watches APIs, and its connector. Start at {@link dev.flowconnector.examples.apimonitor.ApiMonitor}. */
@NullMarked
package dev.flowconnector.examples.apimonitor;

import org.jspecify.annotations.NullMarked;
