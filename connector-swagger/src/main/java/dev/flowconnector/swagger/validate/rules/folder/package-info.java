/**
 * Rules about the folder of the connector: the files beside its definition. Start at
 * {@link dev.flowconnector.swagger.validate.rules.folder.FolderRules}, which lists them.
 */
@NullMarked
package dev.flowconnector.swagger.validate.rules.folder;

import org.jspecify.annotations.NullMarked;
