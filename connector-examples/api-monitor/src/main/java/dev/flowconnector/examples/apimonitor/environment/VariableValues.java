package dev.flowconnector.examples.apimonitor.environment;

import dev.flowconnector.core.annotation.Argument;
import dev.flowconnector.core.annotation.DynamicSchema;
import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.examples.apimonitor.lookup.LookupsResource;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * Variables of an environment.
 *
 * @param variables One value for each variable; what is left out keeps its value.
 */
public record VariableValues(
        @Summary("Variables")
        @DynamicSchema(
                resource = LookupsResource.class,
                method = "variables",
                arguments = @Argument(name = "environmentId", input = "environmentId"))
        @NotNull
        Map<String, Object> variables) {
    /** Copies the variables. */
    public VariableValues {
        variables = variables == null ? Map.of() : Map.copyOf(variables);
    }
}
