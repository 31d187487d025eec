/**
 * Findings as text for people and programs. Start at
 * {@link dev.flowconnector.swagger.validate.report.TextReport}.
 */
@NullMarked
package dev.flowconnector.swagger.validate.report;

import org.jspecify.annotations.NullMarked;
