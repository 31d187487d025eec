package dev.flowconnector.swagger.read.operation;

import java.util.List;
import java.util.Set;

/** Which media types the platform's readers accept (reference: Microsoft's validator and the Power Fx reader). */
final class MediaTypes {
    static final String JSON = "application/json";
    static final String TEXT = "text/plain";
    static final String BYTES = "application/octet-stream";
    static final String MULTIPART = "multipart/form-data";
    static final String FORM = "application/x-www-form-urlencoded";

    private static final Set<String> READABLE_ANSWERS = Set.of(JSON, TEXT, BYTES, "text/csv", "text/html");

    private MediaTypes() {}

    static boolean isJson(String type) {
        return type.equals(JSON) || type.equals("text/json") || type.endsWith("+json");
    }

    static boolean isAny(String type) {
        return type.equals("*/*") || type.equals("application/*");
    }

    /** Whether a declared list leaves JSON possible; an empty list does. */
    static boolean allowsJson(List<String> declared) {
        for (String type : declared) {
            if (isJson(type) || isAny(type)) {
                return true;
            }
        }
        return declared.isEmpty();
    }

    /** Whether Power Apps reads at least one of the answers. */
    static boolean isReadable(List<String> produces) {
        return produces.stream().anyMatch(READABLE_ANSWERS::contains);
    }
}
