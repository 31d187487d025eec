package dev.flowconnector.swagger.golden.lookups;

import dev.flowconnector.core.annotation.DynamicValues;
import dev.flowconnector.core.annotation.Summary;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Summary("Workspace")
@DynamicValues(resource = LookupsResource.class, method = "workspaces", value = "id", title = "name/text")
@Target({ElementType.PARAMETER, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface WorkspaceId {}
