/**
 * The protocols of webhook and polling triggers. Start at {@link dev.flowconnector.jaxrs.trigger.PollAnswers}.
 *
 * <p>Not API: public for the packages beside it only, and free to change.
 */
@NullMarked
package dev.flowconnector.jaxrs.trigger;

import org.jspecify.annotations.NullMarked;
