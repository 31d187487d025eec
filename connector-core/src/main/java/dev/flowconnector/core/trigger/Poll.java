package dev.flowconnector.core.trigger;

import java.util.Map;

/**
 * What both kinds of polling triggers have in common.
 *
 * @param <T> type of one item
 */
public sealed interface Poll<T> permits PollBatch, PollSingle {

    /** Where items come from. */
    PollSource<T> source();

    /** What the maker asked for. */
    Map<String, String> parameters();
}
