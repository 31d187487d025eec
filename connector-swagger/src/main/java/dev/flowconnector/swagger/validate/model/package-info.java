/**
 * What rules see: thin views over the tree that know their pointer and their place in the file. Start at
 * {@link dev.flowconnector.swagger.validate.model.Definition} and
 * {@link dev.flowconnector.swagger.validate.model.Node}.
 */
@NullMarked
package dev.flowconnector.swagger.validate.model;

import org.jspecify.annotations.NullMarked;
