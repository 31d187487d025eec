package dev.flowconnector.swagger.validate.model;

/** What a schema is to the node around it. */
public enum Place {
    /** The schema of a body parameter. */
    BODY,
    /** The schema of a response. */
    RESPONSE,
    /** The schema of what a webhook sends. */
    NOTIFICATION,
    /** A named schema under {@code definitions}. */
    DEFINITION,
    /** A property of an object. */
    PROPERTY,
    /** The elements of an array. */
    ITEMS,
    /** The values of free members. */
    ADDITIONAL,
    /** A part of {@code allOf}. */
    ALL_OF
}
