package dev.flowconnector.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The configuration as a JSON file; comments are allowed. */
final class ConfigFile {
    private ConfigFile() {}

    /** Reads the file; members that are null count as absent. */
    static Map<String, Object> read(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new WrongCallException("--config cannot be read: \"" + file + "\" "
                    + (Files.exists(file) ? "is not a readable text file." : "does not exist."));
        }
        JsonFactory json = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .build();
        try (JsonParser parser = json.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new WrongCallException(file + ":1:1 The configuration is not a JSON object. It begins with '{'.");
            }
            Map<String, Object> configuration = object(parser);
            if (parser.nextToken() != null) {
                throw new WrongCallException(place(file, parser.currentTokenLocation())
                        + " There is something after the end of the JSON object. Remove it.");
            }
            return configuration;
        } catch (JsonProcessingException e) {
            throw new WrongCallException(place(file, e.getLocation()) + " Not valid JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new IllegalStateException("Reading from a text cannot fail", e);
        }
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                members.put(name, value(parser));
            }
        }
        return members;
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.VALUE_NULL) {
                elements.add(value(parser));
            }
        }
        return elements;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            default -> parser.getText();
        };
    }

    private static String place(Path file, JsonLocation location) {
        return file + ":" + location.getLineNr() + ":" + location.getColumnNr();
    }
}
