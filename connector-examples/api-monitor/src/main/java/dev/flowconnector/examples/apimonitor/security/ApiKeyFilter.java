package dev.flowconnector.examples.apimonitor.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Lets only callers in who know the API key; the sample API that monitors watch is open. */
public final class ApiKeyFilter implements ContainerRequestFilter {
    /** Header that carries the key. */
    public static final String HEADER = "X-Api-Key";

    private final byte[] key;

    /** A filter for one key. */
    public ApiKeyFilter(String key) {
        this.key = key.getBytes(UTF_8);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().startsWith("sample/") && !isKey(request.getHeaderString(HEADER))) {
            throw new NotAuthorizedException("The API key is missing or wrong.", "ApiKey");
        }
    }

    // Compares in a time that does not depend on how much of the key was guessed.
    private boolean isKey(@Nullable String candidate) {
        return candidate != null && MessageDigest.isEqual(key, candidate.getBytes(UTF_8));
    }
}
