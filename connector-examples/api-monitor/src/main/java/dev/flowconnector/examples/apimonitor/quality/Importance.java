package dev.flowconnector.examples.apimonitor.quality;

import dev.flowconnector.core.annotation.DisplayName;

/** How much a finding matters. */
public enum Importance {
    /** The definition does not work for everybody. */
    @DisplayName("Error")
    ERROR(10),
    /** The definition works, but people will not understand it. */
    @DisplayName("Warning")
    WARNING(3);

    private final int points;

    Importance(int points) {
        this.points = points;
    }

    /** Points that the score loses. */
    int points() {
        return points;
    }
}
