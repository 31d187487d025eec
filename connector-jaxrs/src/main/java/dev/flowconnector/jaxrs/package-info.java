/** The run time of a connector inside a Jakarta REST application. */
@NullMarked
package dev.flowconnector.jaxrs;

import org.jspecify.annotations.NullMarked;
