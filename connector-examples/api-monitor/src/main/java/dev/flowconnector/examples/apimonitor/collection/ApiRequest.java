package dev.flowconnector.examples.apimonitor.collection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * One request to an API.
 *
 * @param name Name of the request.
 * @param method HTTP method, such as GET.
 * @param url Address to call; variables stand in double braces.
 */
public record ApiRequest(
        @NotBlank String name,

        @NotBlank @Pattern(regexp = "GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS")
        String method,

        @NotBlank String url) {}
