package dev.flowconnector.swagger.document;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    /** The connector cannot be created, or an explicit statement is wrong: nothing is written. */
    ERROR,
    /** Something is lost or degraded for the maker. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The word for it in reports, such as {@code error}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
