/** Security schemes and servers as the annotations state them. Start at {@link dev.flowconnector.swagger.read.security.SecurityReader}. */
@NullMarked
package dev.flowconnector.swagger.read.security;

import org.jspecify.annotations.NullMarked;
