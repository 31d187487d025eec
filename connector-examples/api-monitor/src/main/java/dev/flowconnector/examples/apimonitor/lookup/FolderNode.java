package dev.flowconnector.examples.apimonitor.lookup;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One row of the folder picker.
 *
 * @param id What the flow keeps.
 * @param name What the maker sees.
 * @param isFolder Whether the row can be opened.
 */
public record FolderNode(
        String id, String name, @JsonProperty("isFolder") boolean isFolder) {}
