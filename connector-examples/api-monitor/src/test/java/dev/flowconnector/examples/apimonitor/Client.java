package dev.flowconnector.examples.apimonitor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Calls the service over HTTP as the platform does: with the key, except where it follows a URL that it was given. */
final class Client {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final String key;

    Client(int port, String key) {
        this.url = "http://localhost:" + port;
        this.key = key;
    }

    /** An answer with its body as text. */
    record Answer(int status, String body, HttpResponse<String> response) {
        JsonNode json() {
            try {
                return MAPPER.readTree(body);
            } catch (IOException e) {
                throw new AssertionError("No JSON: " + body, e);
            }
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("(no " + name + ")");
        }
    }

    Answer get(String path) {
        return send(request(path).header("X-Api-Key", key));
    }

    Answer post(String path, String json) {
        return send(body(path, json, "POST"));
    }

    Answer put(String path, String json) {
        return send(body(path, json, "PUT"));
    }

    Answer delete(String path) {
        return send(request(path).header("X-Api-Key", key).DELETE());
    }

    /** Reads a URL that the service gave out, without credentials. */
    Answer follow(String location) {
        return send(HttpRequest.newBuilder(URI.create(location)));
    }

    /** Ends a subscription at the URL that the service gave out, without credentials. */
    Answer unsubscribe(String location) {
        return send(HttpRequest.newBuilder(URI.create(location)).DELETE());
    }

    /** Follows a 202 to its end. */
    Answer result(Answer accepted) {
        String location = accepted.header("Location");
        for (int i = 0; i < 1000; i++) {
            Answer answer = follow(location);
            if (answer.status() != 202) {
                return answer;
            }
            pause();
        }
        throw new AssertionError("Still running: " + location);
    }

    private HttpRequest.Builder body(String path, String json, String method) {
        return request(path)
                .header("X-Api-Key", key)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
