/** Collections of API requests: list, get, create, delete, import and export. Start at {@link dev.flowconnector.examples.apimonitor.collection.CollectionsResource}. */
@NullMarked
package dev.flowconnector.examples.apimonitor.collection;

import org.jspecify.annotations.NullMarked;
