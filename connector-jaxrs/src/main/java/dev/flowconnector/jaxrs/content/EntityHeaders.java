package dev.flowconnector.jaxrs.content;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Looks up headers of a body or of a part of a form, whose names have no case. */
final class EntityHeaders {
    private EntityHeaders() {}

    static Optional<String> first(MultivaluedMap<String, String> headers, String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .filter(values -> values != null && !values.isEmpty())
                .map(List::stream)
                .flatMap(values -> values)
                .findFirst();
    }

    /** What the sender announced; a number that is none is left to the container. */
    static OptionalLong length(MultivaluedMap<String, String> headers) {
        return first(headers, HttpHeaders.CONTENT_LENGTH)
                .map(String::strip)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElse(OptionalLong.empty());
    }
}
