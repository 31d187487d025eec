/** What starts a flow: two webhooks and one polling trigger. Start at {@link dev.flowconnector.examples.apimonitor.trigger.HooksResource}. */
@NullMarked
package dev.flowconnector.examples.apimonitor.trigger;

import org.jspecify.annotations.NullMarked;
