package dev.flowconnector.examples.apimonitor.trigger;

import java.net.URI;

/**
 * A stored subscription.
 *
 * @param id Identifies the subscription.
 * @param callbackUrl Where to send notifications; whoever knows it can start the flow, so it never stands in a log.
 * @param choice Which runs to tell of.
 */
record Hook(String id, URI callbackUrl, RunChoice choice) {}
