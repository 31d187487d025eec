/**
 * Lists in pages. Start at {@link dev.flowconnector.jaxrs.page.PageAnswers}.
 *
 * <p>Not API: public for the packages beside it only, and free to change.
 */
@NullMarked
package dev.flowconnector.jaxrs.page;

import org.jspecify.annotations.NullMarked;
