/** A model whose simple name another package has too. */
@org.jspecify.annotations.NullMarked
package dev.flowconnector.swagger.read.type.elsewhere;
