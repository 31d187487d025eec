package dev.flowconnector.examples.apimonitor.collection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.core.content.BinaryContent;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads and writes collection files in the format of Postman, version 2.1: name and requests, folders flattened. */
public final class CollectionFile {
    private static final String SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CollectionFile() {}

    static ApiCollection read(BinaryContent file) {
        JsonNode root;
        try (InputStream in = file.openStream()) {
            root = MAPPER.readTree(in);
        } catch (IOException e) {
            throw new BadRequestException("The file is not JSON, so it is no collection.", e);
        }
        String name = root.at("/info/name").asText();
        if (name.isBlank() || !root.path("item").isArray()) {
            throw new BadRequestException(
                    "The file is no collection: it needs \"info\" with a \"name\", and \"item\".");
        }
        List<ApiRequest> requests = new ArrayList<>();
        collect(root.get("item"), requests);
        return new ApiCollection("", name, requests);
    }

    private static void collect(JsonNode items, List<ApiRequest> requests) {
        for (JsonNode item : items) {
            if (item.path("item").isArray()) {
                collect(item.get("item"), requests);
                continue;
            }
            JsonNode request = item.path("request");
            JsonNode url = request.path("url");
            String address = url.isTextual() ? url.asText() : url.path("raw").asText();
            if (address.isBlank()) {
                throw new BadRequestException("Request \"" + item.path("name").asText() + "\" has no \"url\".");
            }
            requests.add(new ApiRequest(
                    item.path("name").asText(address),
                    request.path("method").asText("GET").toUpperCase(Locale.ROOT),
                    address));
        }
    }

    /** The content of a file. */
    public static ObjectNode tree(ApiCollection collection) {
        ObjectNode root = MAPPER.createObjectNode();
        root.putObject("info").put("name", collection.name()).put("schema", SCHEMA);
        var items = root.putArray("item");
        for (ApiRequest request : collection.requests()) {
            ObjectNode node = items.addObject().put("name", request.name()).putObject("request");
            node.put("method", request.method()).putObject("url").put("raw", request.url());
        }
        return root;
    }

    static BinaryContent write(ApiCollection collection) {
        try {
            byte[] bytes = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree(collection));
            return BinaryContent.of(bytes, "application/octet-stream").withName(collection.name() + ".json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
