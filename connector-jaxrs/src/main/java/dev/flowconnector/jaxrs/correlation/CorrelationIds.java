package dev.flowconnector.jaxrs.correlation;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ids by which the platform knows a request. None of them is a secret or personal, and none proves who the caller is.
 *
 * <p>The headers that name the maker, {@code x-ms-client-object-id} and its relatives, are not among them: they are
 * personal, and anybody can send them. Neither is anything that holds a credential or a URL with one.
 */
public final class CorrelationIds {
    /** The run of a flow. */
    public static final String RUN = "x-ms-workflow-run-id";
    /** The action in the flow. */
    public static final String ACTION = "x-ms-workflow-operation-name";
    /** One execution of the action; missing in some environments. */
    public static final String TRACKING = "x-ms-action-tracking-id";

    static final String CLIENT_REQUEST = "x-ms-client-request-id";

    private static final List<String> HEADERS = List.of(
            RUN,
            ACTION,
            TRACKING,
            CLIENT_REQUEST,
            "x-ms-client-tracking-id",
            "x-ms-correlation-id",
            "x-ms-workflow-id",
            "x-ms-workflow-name",
            "x-ms-workflow-version",
            "x-ms-workflow-system-id",
            "x-ms-workflow-run-tracking-id",
            "x-ms-tracking-id",
            "x-ms-execution-location",
            "x-ms-activity-vector",
            "traceparent",
            "request-id");
    private static final int LONGEST = 256;

    private CorrelationIds() {}

    /** Those that the request has, by header name. What looks like no id is left out: it would stand in logs. */
    public static Map<String, String> of(ContainerRequestContext request) {
        Map<String, String> ids = new TreeMap<>();
        for (String header : HEADERS) {
            String value = request.getHeaderString(header);
            if (value != null && !value.isBlank() && value.length() <= LONGEST && isPlain(value)) {
                ids.put(header, value);
            }
        }
        return ids;
    }

    /** No control characters, and none that move or hide what stands beside them. */
    private static boolean isPlain(String value) {
        return value.codePoints().noneMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        });
    }
}
