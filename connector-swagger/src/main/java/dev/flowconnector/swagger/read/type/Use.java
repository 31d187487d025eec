package dev.flowconnector.swagger.read.type;

/** The direction in which a type travels; Jackson's properties differ between the two. */
public enum Use {
    /** Read by the API: the mapper's deserialization side. */
    REQUEST,
    /** Written by the API: the mapper's serialization side. */
    RESPONSE
}
