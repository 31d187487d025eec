/**
 * Validates connectors that lie in files, for plugin and command line. Start at
 * {@link dev.flowconnector.swagger.validate.files.Validation}.
 */
@NullMarked
package dev.flowconnector.swagger.validate.files;

import org.jspecify.annotations.NullMarked;
