package dev.flowconnector.containers;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;

/** What came back, as far as tests look at it. */
record Answer(HttpResponse<byte[]> response) {
    private static final ObjectMapper JSON = new ObjectMapper();

    int status() {
        return response.statusCode();
    }

    String text() {
        return new String(response.body(), UTF_8);
    }

    byte[] bytes() {
        return response.body();
    }

    JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError("Not JSON: " + this, e);
        }
    }

    /** A header's only value, or the empty text. */
    String header(String name) {
        return String.join(" AND ", response.headers().allValues(name));
    }

    /** The URL that the platform calls next. */
    String location() {
        return header("Location");
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.uri() + " -> " + status() + " "
                + response.headers().map() + "\n" + text();
    }
}
