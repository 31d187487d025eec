/** What an application says went wrong. Start at {@link dev.flowconnector.core.error.ConnectorException}. */
@NullMarked
package dev.flowconnector.core.error;

import org.jspecify.annotations.NullMarked;
