/** The application under test: resources as a team would write them, and filters that stand in the way. */
@NullMarked
package dev.flowconnector.containers.app;

import org.jspecify.annotations.NullMarked;
