package dev.flowconnector.examples.apimonitor.lookup;

import dev.flowconnector.core.annotation.Argument;
import dev.flowconnector.core.annotation.DynamicValues;
import dev.flowconnector.core.annotation.Summary;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The id of an environment: the maker picks it among those of the collection. */
@Summary("Environment")
@Schema(description = "The environment that gives the variables their values.")
@DynamicValues(
        resource = LookupsResource.class,
        method = "environments",
        arguments = @Argument(name = "collectionId", input = "collectionId"))
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface EnvironmentId {}
