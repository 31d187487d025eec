/**
 * Flows whose webhook URL a user pasted: run results, activity, backups. Start at
 * {@link dev.flowconnector.examples.apimonitor.integration.IntegrationsResource}.
 */
@NullMarked
package dev.flowconnector.examples.apimonitor.integration;

import org.jspecify.annotations.NullMarked;
