/** Drop-downs, the folder picker and the variables of an environment. Start at {@link dev.flowconnector.examples.apimonitor.lookup.LookupsResource}. */
@NullMarked
package dev.flowconnector.examples.apimonitor.lookup;

import org.jspecify.annotations.NullMarked;
