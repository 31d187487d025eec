package dev.flowconnector.examples.apimonitor.lookup;

import dev.flowconnector.core.annotation.DynamicValues;
import dev.flowconnector.core.annotation.Summary;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The id of a workspace: the maker picks it by name. */
@Summary("Workspace")
@Schema(description = "The workspace of your team.")
@DynamicValues(resource = LookupsResource.class, method = "workspaces")
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface WorkspaceId {}
