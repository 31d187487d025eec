package dev.flowconnector.examples.apimonitor.quality;

import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.core.content.BinaryContent;
import jakarta.validation.constraints.NotNull;

/**
 * A definition to analyse.
 *
 * @param file The contents of an OpenAPI or Swagger file in JSON.
 */
public record Analysis(@Summary("File Content") @NotNull BinaryContent file) {}
