package dev.flowconnector.swagger.launch;

import java.util.List;

/**
 * Libraries of which the project and the generator may both bring a version. Either the project's are used or ours,
 * never some of each.
 */
enum Family {
    /** Jackson's core, annotations and databind fit together in one version only. */
    JACKSON("Jackson", "com/fasterxml/jackson/databind/ObjectMapper.class"),
    /** Jakarta REST. */
    JAKARTA_REST("Jakarta REST", "jakarta/ws/rs/Path.class"),
    /** The annotations of Swagger 2.x, which describe OpenAPI 3. */
    SWAGGER_ANNOTATIONS("Swagger annotations", "io/swagger/v3/oas/annotations/Operation.class"),
    /** Our annotations and contract types. */
    CONNECTOR_CORE("connector-core", "dev/flowconnector/core/annotation/Summary.class");

    private final String label;
    private final String head;

    Family(String label, String head) {
        this.label = label;
        this.head = head;
    }

    /** The name that users know it by. */
    String label() {
        return label;
    }

    /** Resource name of the class whose presence makes the family the project's. */
    String head() {
        return head;
    }

    /** Resource names of classes, one in each of the other jars of the family. */
    List<String> rest() {
        return this == JACKSON
                ? List.of(
                        "com/fasterxml/jackson/core/JsonFactory.class",
                        "com/fasterxml/jackson/annotation/JsonProperty.class")
                : List.of();
    }
}
