package dev.flowconnector.swagger.read.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The value of one argument, in the older and the newer syntax. */
sealed interface Reference {

    /** As {@code x-ms-dynamic-values} and {@code -schema} write it. */
    JsonNode older();

    /** As {@code x-ms-dynamic-list}, {@code -properties} and {@code -tree} write it. */
    JsonNode newer();

    /**
     * A parameter outside the body, or a body that has no properties.
     *
     * @param name its name
     */
    record Parameter(String name) implements Reference {
        @Override
        public ObjectNode older() {
            return object("parameter", name);
        }

        @Override
        public ObjectNode newer() {
            return object("parameterReference", name);
        }
    }

    /**
     * A property of the body. The designer names it with dots and without the body, the newer readers with slashes from
     * the body on.
     *
     * @param body name of the body parameter
     * @param path names of the properties, outermost first
     */
    record BodyProperty(String body, List<String> path) implements Reference {
        /** Copies the list. */
        public BodyProperty {
            path = List.copyOf(path);
        }

        @Override
        public ObjectNode older() {
            return object("parameter", String.join(".", path));
        }

        @Override
        public ObjectNode newer() {
            return object("parameterReference", body + "/" + String.join("/", path));
        }
    }

    /**
     * A literal.
     *
     * @param value the value
     */
    record Literal(JsonNode value) implements Reference {
        @Override
        public JsonNode older() {
            return value.deepCopy();
        }

        @Override
        public ObjectNode newer() {
            ObjectNode wrapped = JsonNodeFactory.instance.objectNode();
            wrapped.set("value", value.deepCopy());
            return wrapped;
        }
    }

    /**
     * The node that the maker has opened in a picker.
     *
     * @param path path of the value inside one item
     */
    record SelectedItem(String path) implements Reference {
        @Override
        public ObjectNode older() {
            return object("value-property", path);
        }

        @Override
        public ObjectNode newer() {
            return object("selectedItemValuePath", path);
        }
    }

    private static ObjectNode object(String key, String text) {
        return JsonNodeFactory.instance.objectNode().put(key, text);
    }
}
