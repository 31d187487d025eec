/** An application that watches APIs and tells flows about them. */
@NullMarked
package dev.flowconnector.examples.apimonitor;

import org.jspecify.annotations.NullMarked;
