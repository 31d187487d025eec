/** Lists that are delivered in pages. Start at {@link dev.flowconnector.core.page.Page}. */
@NullMarked
package dev.flowconnector.core.page;

import org.jspecify.annotations.NullMarked;
