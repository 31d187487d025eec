package dev.flowconnector.jaxrs.correlation;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The ids of one request.
 *
 * @param id the id that the answer names and a maker quotes
 * @param ids the ids of the platform, by header name
 */
record RequestContext(String id, Map<String, String> ids) {
    static final String PROPERTY = RequestContext.class.getName();

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    /** The ids of a request, found once. The platform's id of the request is ours, too, if it can be. */
    static RequestContext of(ContainerRequestContext request) {
        if (request.getProperty(PROPERTY) instanceof RequestContext known) {
            return known;
        }
        Map<String, String> ids = CorrelationIds.of(request);
        String theirs = ids.getOrDefault(CorrelationIds.CLIENT_REQUEST, "");
        RequestContext found = new RequestContext(
                ID.matcher(theirs).matches() ? theirs : UUID.randomUUID().toString(), ids);
        request.setProperty(PROPERTY, found);
        return found;
    }
}
