package dev.flowconnector.jaxrs.admin;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Map;
import java.util.Optional;

/**
 * Something that administrators may look at. It says nothing that permits anything. Implementations write instants as text:
 * an application's JSON library may write those in any way, or not at all. Thread-safe.
 */
public interface AdminResource {

    /** Last segment of its path, and what it shows, such as {@code operations}. */
    String name();

    /** Whether the caller may see it. */
    boolean isFor(ContainerRequestContext request);

    /** Numbers, and the latest. */
    Map<String, Object> all();

    /** One of them; empty if it is unknown or was removed. */
    Optional<Map<String, Object>> one(String id);
}
