package dev.flowconnector.examples.apimonitor.lookup;

import dev.flowconnector.core.annotation.Argument;
import dev.flowconnector.core.annotation.FilePicker;
import dev.flowconnector.core.annotation.Summary;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The id of a folder: the maker browses to it. */
@Summary("Folder")
@Schema(description = "The folder to keep the collection in.")
@FilePicker(
        selects = FilePicker.Selection.FOLDERS,
        open =
                @FilePicker.Level(
                        resource = LookupsResource.class,
                        method = "folders",
                        arguments = @Argument(name = "workspaceId", input = "workspaceId")),
        browse = @FilePicker.Level(resource = LookupsResource.class, method = "subfolders", selected = "folderId"))
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface FolderId {}
