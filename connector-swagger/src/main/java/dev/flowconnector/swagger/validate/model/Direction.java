package dev.flowconnector.swagger.validate.model;

/** Which way the values of a schema travel. */
public enum Direction {
    /** From the maker to the API. */
    INPUT,
    /** From the API to the maker, in a response. */
    OUTPUT,
    /** From the API to the maker, in the call of a webhook. */
    NOTIFICATION
}
