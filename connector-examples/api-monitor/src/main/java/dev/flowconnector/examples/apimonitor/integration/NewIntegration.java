package dev.flowconnector.examples.apimonitor.integration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An integration that is about to be added.
 *
 * @param name What to call it.
 * @param webhookUrl The URL that the trigger of the flow shows.
 * @param settings What to post, and when.
 * @param <S> Settings of its kind.
 */
public record NewIntegration<S>(
        @NotBlank @Size(max = 200) String name,
        @NotBlank String webhookUrl,
        @NotNull @Valid S settings) {
    @Override
    public String toString() {
        return "NewIntegration[" + name + ", " + settings + "]"; // The URL is a secret.
    }
}
