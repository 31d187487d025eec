package dev.flowconnector.jaxrs.operation;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The ids by which the platform knows a request. None of them is a secret, and none proves who the caller is. */
final class CorrelationIds {
    static final String RUN = "x-ms-workflow-run-id";
    static final String ACTION = "x-ms-workflow-operation-name";
    static final String TRACKING = "x-ms-action-tracking-id";
    private static final List<String> HEADERS = List.of(
            RUN,
            ACTION,
            TRACKING,
            "x-ms-workflow-id",
            "x-ms-workflow-name",
            "x-ms-client-request-id",
            "x-ms-client-tracking-id",
            "x-ms-correlation-id",
            "traceparent");
    private static final int LONGEST = 256;

    private CorrelationIds() {}

    /** Those that the request has. What looks like no id is left out: it would stand in logs. */
    static Map<String, String> of(ContainerRequestContext request) {
        Map<String, String> ids = new TreeMap<>();
        for (String header : HEADERS) {
            String value = request.getHeaderString(header);
            if (value != null && !value.isBlank() && value.length() <= LONGEST && isPlain(value)) {
                ids.put(header, value);
            }
        }
        return ids;
    }

    private static boolean isPlain(String value) {
        return value.chars().allMatch(c -> c >= ' ' && c != 0x7F);
    }
}
