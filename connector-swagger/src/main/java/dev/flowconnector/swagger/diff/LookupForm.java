package dev.flowconnector.swagger.diff;

import java.util.List;
import java.util.Optional;

/** The older and the newer way to write one look-up, and what its members are called. */
enum LookupForm {
    VALUES("x-ms-dynamic-values", "value-path", "value-title"),
    LIST("x-ms-dynamic-list", "itemValuePath", "itemTitlePath"),
    SCHEMA("x-ms-dynamic-schema", "value-path", ""),
    PROPERTIES("x-ms-dynamic-properties", "itemValuePath", "");

    /** The forms of a drop-down, the older first. */
    static final List<LookupForm> CHOICES = List.of(VALUES, LIST);

    /** The forms of a schema that is asked for, the older first. */
    static final List<LookupForm> SCHEMAS = List.of(SCHEMA, PROPERTIES);

    private final String extension;
    private final String key;
    private final String title;

    LookupForm(String extension, String key, String title) {
        this.extension = extension;
        this.key = key;
        this.title = title;
    }

    Cursor in(SchemaView schema) {
        return schema.get(extension);
    }

    String extension() {
        return extension;
    }

    /** Member with the path of what flows store. */
    String key() {
        return key;
    }

    /** Member with the path of what makers read; empty where there is none. */
    String title() {
        return title;
    }

    /** The form that both versions have; they say the same twice where there are two. */
    static Optional<LookupForm> shared(List<LookupForm> forms, SchemaView old, SchemaView now) {
        return forms.stream()
                .filter(form -> form.in(old).exists() && form.in(now).exists())
                .findFirst();
    }

    /** The form that a version has. */
    static Optional<Cursor> found(List<LookupForm> forms, SchemaView schema) {
        return forms.stream()
                .map(form -> form.in(schema))
                .filter(Cursor::exists)
                .findFirst();
    }
}
