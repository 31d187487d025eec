package dev.flowconnector.swagger.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way to change an operation without breaking flows: the old one stays, and the new shape becomes a revision beside
 * it. Immutable.
 *
 * @param operationId the operation that stays as it was
 * @param family the family of both, {@code x-ms-api-annotation.family}
 * @param number the revision that the old one is, from 1; the new one gets the next number
 */
public record NextRevision(String operationId, String family, int number) {
    private static final Pattern SUFFIX = Pattern.compile("(.+)_[Vv](\\d{1,4})");

    /** Checks the components. */
    public NextRevision {
        Objects.requireNonNull(operationId, "operationId");
        Objects.requireNonNull(family, "family");
    }

    /** The revision that comes after a published operation. */
    static NextRevision after(String operationId, JsonNode operation) {
        JsonNode annotation = operation.path("x-ms-api-annotation");
        Matcher suffix = SUFFIX.matcher(operationId);
        boolean versioned = suffix.matches();
        String family = annotation.path("family").asText(versioned ? suffix.group(1) : operationId);
        int number = annotation.path("revision").asInt(versioned ? Integer.parseInt(suffix.group(2)) : 1);
        return new NextRevision(operationId, family.isEmpty() ? operationId : family, Math.max(number, 1));
    }

    /** Operation id of the new revision. */
    public String nextOperationId() {
        return family + "_V" + (number + 1);
    }

    /** The steps in order, with the annotations to write; one sentence or two each. */
    public List<String> steps() {
        String old = "\"" + operationId + "\"";
        return List.of(
                "Leave " + old + " as it was and write @Revision(family = \"" + family + "\", number = " + number
                        + ") and @Visibility(Visibility.Level.ADVANCED) on its method.",
                "Give the new shape a method of its own on a new path, with @Operation(operationId = \""
                        + nextOperationId() + "\") and @Revision(family = \"" + family + "\", number = " + (number + 1)
                        + ", status = Revision.Status.PREVIEW).",
                "Announce it, and wait 30 days or longer.",
                "Write @Deprecated on " + old + ", and take the status off \"" + nextOperationId()
                        + "\": it is then in production.",
                "Remove " + old + " only when hardly anybody uses it any more.");
    }
}
