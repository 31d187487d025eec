/** The application inside Spring Boot. */
@NullMarked
package dev.flowconnector.containers.spring;

import org.jspecify.annotations.NullMarked;
