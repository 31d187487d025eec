package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.read.naming.Labels;
import dev.flowconnector.swagger.read.naming.Sentences;
import java.util.Optional;

/** Label and description of a property: what is stated, else what name and Javadoc say. */
final class PropertyTexts {
    private static final String LABEL = "x-ms-summary";
    /** Longer texts do not fit the box that shows them. */
    private static final int LONGEST = 500;

    private static final String DEPRECATED = " (deprecated)";

    private final Property property;
    private final Stated stated;
    private final String name;

    PropertyTexts(Property property, Stated stated, String name) {
        this.property = property;
        this.stated = stated;
        this.name = name;
    }

    /** Writes both onto the schema; an explicit label is among the keys already. */
    void writeTo(ObjectNode schema, ObjectNode keys) {
        JsonNode explicit = keys.remove(LABEL);
        String said = explicit == null ? "" : explicit.asText("");
        if (said.isEmpty()) {
            said = stated.text("title").orElse("");
        }
        String label = said.isEmpty() ? Labels.ofName(name) : said;
        schema.put(LABEL, marked(label));
        Optional<String> written = stated.text("description");
        String description = written.isPresent() ? written.get() : ofDoc(label);
        if (!description.isBlank()) {
            schema.put("description", marked(description));
        }
    }

    private String ofDoc(String label) {
        String doc = property.doc();
        return doc.isBlank() || Sentences.same(doc, label) ? "" : Sentences.cut(Sentences.ofDoc(doc), LONGEST);
    }

    private String marked(String text) {
        boolean deprecated = stated.flag("deprecated") || property.annotations().has("java.lang.Deprecated");
        return deprecated && !text.contains("(deprecated)") ? text + DEPRECATED : text;
    }
}
