package dev.flowconnector.swagger.document;

/** How much a finding matters. */
public enum Severity {
    /** The connector cannot be created, or an explicit statement is wrong: nothing is written. */
    ERROR,
    /** Something is lost or degraded for the maker. */
    WARNING,
    /** Worth knowing. */
    INFO
}
