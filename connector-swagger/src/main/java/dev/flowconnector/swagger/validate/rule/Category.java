package dev.flowconnector.swagger.validate.rule;

/** What a rule looks at; the catalogue is ordered by it. */
public enum Category {
    /** The text of the files. */
    TEXT("Text of the files"),
    /** The document as a whole, its title and description. */
    DOCUMENT("Document, title, description"),
    /** Paths and operations. */
    OPERATION("Paths and operations"),
    /** Parameters. */
    PARAMETER("Parameters"),
    /** Schemas. */
    SCHEMA("Schemas"),
    /** Responses. */
    RESPONSE("Responses"),
    /** Microsoft's extensions. */
    EXTENSION("Extensions"),
    /** Values, schemas and lists that other operations deliver. */
    DYNAMIC("Dynamic data"),
    /** Triggers and their notifications. */
    TRIGGER("Triggers"),
    /** The properties of the connector. */
    PROPERTIES("apiProperties.json"),
    /** The folder of the connector. */
    PACKAGE("Package");

    private final String title;

    Category(String title) {
        this.title = title;
    }

    /** The heading in the catalogue. */
    public String title() {
        return title;
    }
}
