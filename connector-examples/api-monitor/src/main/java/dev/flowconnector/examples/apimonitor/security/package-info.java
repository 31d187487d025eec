/** The API key and the test of a connection. Start at {@link dev.flowconnector.examples.apimonitor.security.ApiKeyFilter}. */
@NullMarked
package dev.flowconnector.examples.apimonitor.security;

import org.jspecify.annotations.NullMarked;
