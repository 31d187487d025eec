package dev.flowconnector.swagger.launch;

import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests and responses as files, for another JVM. Reads nothing but maps, lists, texts, numbers and booleans. */
final class Wire {
    private static final String ALLOWED =
            "java.util.HashMap;java.util.LinkedHashMap;java.util.ArrayList;java.util.Map$Entry;"
                    + "java.lang.Object;java.lang.String;java.lang.Number;java.lang.Integer;java.lang.Long;java.lang.Double;"
                    + "java.lang.Boolean;maxdepth=100;!*";

    private Wire() {}

    static void write(Map<String, Object> message, Path file) throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
            out.writeObject(plain(message));
        }
    }

    static Map<String, Object> read(Path file) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter(ALLOWED));
            Map<String, Object> message = new LinkedHashMap<>();
            ((Map<?, ?>) in.readObject()).forEach((key, value) -> message.put((String) key, value));
            return message;
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, element) -> copy.put((String) key, plain(element)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(plain(element)));
            return copy;
        }
        if (value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Double) {
            return value;
        }
        throw new IllegalArgumentException(
                "Cannot be sent to another JVM: " + value.getClass().getName());
    }
}
