package dev.flowconnector.swagger.guide.dropdowns;

import dev.flowconnector.core.annotation.Argument;
import dev.flowconnector.core.annotation.DynamicValues;
import dev.flowconnector.core.annotation.Summary;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

// begin: annotation
@Summary("Project")
@DynamicValues(
        resource = LookupsResource.class,
        method = "projects",
        arguments = @Argument(name = "workspaceId", input = "workspaceId"))
@Target({ElementType.PARAMETER, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ProjectId {}
// end: annotation
