/** Code that the guide shows. */
@NullMarked
package dev.flowconnector.jaxrs.guide;

import org.jspecify.annotations.NullMarked;
