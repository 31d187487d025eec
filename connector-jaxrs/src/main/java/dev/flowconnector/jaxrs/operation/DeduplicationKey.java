package dev.flowconnector.jaxrs.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.flowconnector.jaxrs.correlation.CorrelationIds;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Recognises a request that comes again because its answer was lost: the same action of the same run, with the same
 * content. Callers other than flows send no such ids, and nothing is recognised then.
 */
final class DeduplicationKey {
    private DeduplicationKey() {}

    /**
     * The key of a request, computed when somebody asks for it. Where the platform does not number the action's
     * executions, those of a loop differ in their content only, so that is digested while it is read.
     */
    static Supplier<Optional<String>> of(
            ContainerRequestContext request, Optional<String> principal, Map<String, String> ids, boolean longRunning) {
        String run = ids.get(CorrelationIds.RUN);
        String action = ids.get(CorrelationIds.ACTION);
        if (run == null || action == null) {
            return Optional::empty;
        }
        URI uri = request.getUriInfo().getRequestUri();
        List<String> parts = List.of(
                principal.map(name -> "known " + name).orElse("unknown"),
                request.getMethod(),
                uri.getRawPath(),
                String.valueOf(uri.getRawQuery()),
                run,
                action);
        String tracking = ids.get(CorrelationIds.TRACKING);
        if (tracking != null) {
            return new NumberedKeys(() -> Optional.of(key(parts, tracking.getBytes(UTF_8))));
        }
        if (!longRunning) {
            return Optional::empty;
        }
        MessageDigest digest = sha256();
        BodyDigest body =
                new BodyDigest(request.getEntityStream(), digest, new BoundaryFilter(digest, request.getMediaType()));
        request.setEntityStream(body);
        return new NumberedKeys(() -> {
            try {
                return body.whole().map(content -> key(parts, content));
            } catch (IOException e) {
                throw new UncheckedIOException("The rest of the body cannot be read", e);
            }
        });
    }

    private static String key(List<String> parts, byte[] last) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(UTF_8);
            // With its length in front, no part can pretend to be two.
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest(last));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
