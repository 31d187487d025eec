/** The embedded database. Start at {@link dev.flowconnector.examples.apimonitor.storage.Database}. */
@NullMarked
package dev.flowconnector.examples.apimonitor.storage;

import org.jspecify.annotations.NullMarked;
