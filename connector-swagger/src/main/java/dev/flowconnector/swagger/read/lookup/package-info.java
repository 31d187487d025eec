/** Drop-downs, dynamic schemas and pickers, connected with their operations. Start at {@link dev.flowconnector.swagger.read.lookup.LookupResolver}. */
@NullMarked
package dev.flowconnector.swagger.read.lookup;

import org.jspecify.annotations.NullMarked;
