/**
 * The protocol of polling triggers. Start at {@link dev.flowconnector.jaxrs.poll.PollAnswers}.
 *
 * <p>Not API: public for the packages beside it only, and free to change.
 */
@NullMarked
package dev.flowconnector.jaxrs.poll;

import org.jspecify.annotations.NullMarked;
