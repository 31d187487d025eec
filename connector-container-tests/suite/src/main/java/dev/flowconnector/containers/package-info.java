/**
 * The suite: what an application with the feature does over HTTP, whatever runs it.
 *
 * <p>A numeral in a test's display name is the entry of the list of the mistakes that the SDK has to prevent.
 */
@NullMarked
package dev.flowconnector.containers;

import org.jspecify.annotations.NullMarked;
