package dev.flowconnector.swagger.read.metadata;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin.JavaElement;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys that our annotations write onto a parameter or a schema. */
public final class SchemaKeys {
    private static final List<String> LOOKUPS =
            List.of(ConnectorNames.DYNAMIC_VALUES, ConnectorNames.DYNAMIC_SCHEMA, ConnectorNames.FILE_PICKER);

    private final Findings findings;

    /** Reports to some findings. */
    public SchemaKeys(Findings findings) {
        this.findings = findings;
    }

    /** Where the annotations stand: it decides which are allowed. */
    public enum Place {
        /** A path parameter. */
        PATH_PARAMETER("a path parameter"),
        /** A query, header or form parameter. */
        OTHER_PARAMETER("a query, header or form parameter"),
        /** The entity parameter: keys of the body's schema. */
        BODY("the body parameter"),
        /** A property of a type that is read as JSON. */
        PROPERTY("a property"),
        /** A class. */
        TYPE("a class"),
        /** A resource method: keys of the answer's schema. */
        ANSWER("a resource method");

        private final String text;

        Place(String text) {
            this.text = text;
        }

        /** The words for messages. */
        String text() {
            return text;
        }
    }

    /**
     * The keys to put at this place: {@code x-ms-summary}, {@code x-ms-visibility}, {@code x-ms-notification-url},
     * {@code x-ms-url-encoding}, {@code x-ms-media-kind}, {@code x-ms-test-value}, {@code x-ms-editor}, extensions that
     * pass through, and {@link Lookup} placeholders. A wrong place is an error that is reported, and writes nothing.
     *
     * <p>Label, visibility and extensions of a method describe its operation: {@link OperationKeys} reads them, and
     * nothing of them is written for {@link Place#ANSWER}.
     */
    public ObjectNode read(Annotations annotations, Place place, JavaType type, JavaElement origin) {
        Annotations all = place == Place.PATH_PARAMETER || place == Place.OTHER_PARAMETER
                ? annotations.or(ofValueType(type))
                : annotations;
        return new Reading(all, place, type, origin, findings).keys();
    }

    /** A parameter has no definition that could carry the annotations of its class. */
    private static Annotations ofValueType(JavaType type) {
        JavaType value = type.isContainerType() || type.isReferenceType() ? type.getContentType() : type;
        return Annotations.of(value.getRawClass());
    }

    private record Reading(Annotations annotations, Place place, JavaType type, JavaElement origin, Findings findings) {

        ObjectNode keys() {
            ObjectNode keys = JsonNodeFactory.instance.objectNode();
            if (annotations.hasAnyOf(ConnectorNames.PACKAGE)) {
                own(keys);
            } else {
                transport(keys);
            }
            if (place != Place.ANSWER) {
                PassThrough.onSchema(annotations, origin, findings).putInto(keys, origin, findings);
            }
            return keys;
        }

        private void own(ObjectNode keys) {
            misplaced();
            conflicts();
            if (place != Place.ANSWER) {
                label(keys);
            }
            transport(keys);
            mediaKind(keys);
            testValue(keys);
            editor(keys);
            lookups(keys);
        }

        private void misplaced() {
            for (AnnotationValues annotation : annotations.all()) {
                if (!Placement.allows(annotation, place)) {
                    findings.add(Placement.finding(annotation, place, origin));
                }
            }
        }

        private void lookups(ObjectNode keys) {
            for (String name : LOOKUPS) {
                Optional<AnnotationValues> declared = find(name);
                if (declared.isPresent() && fits(declared.get())) {
                    new Lookup(declared.get(), origin).waitIn(keys);
                }
            }
        }

        private Optional<AnnotationValues> find(String name) {
            Optional<AnnotationValues> found = annotations.find(name);
            return found.isPresent() && Placement.allows(found.get(), place) ? found : Optional.empty();
        }

        private void label(ObjectNode keys) {
            Optional<AnnotationValues> summary = annotations.find(ConnectorNames.SUMMARY);
            if (summary.isPresent()) {
                Optional<String> text = Texts.required(summary.get(), origin, findings);
                if (text.isPresent()) {
                    keys.put("x-ms-summary", text.get());
                }
            }
            Optional<AnnotationValues> url = find(ConnectorNames.NOTIFICATION_URL);
            if (url.isPresent() && holdsUrl(url.get())) {
                keys.put("x-ms-visibility", "internal").put("x-ms-notification-url", true);
            } else {
                visibility(keys);
            }
        }

        private void visibility(ObjectNode keys) {
            Optional<AnnotationValues> stated = annotations.find(ConnectorNames.VISIBILITY);
            Optional<String> level = stated.isPresent() ? stated.get().constant("value") : Optional.empty();
            if (level.isPresent() && !level.get().equalsIgnoreCase("normal")) {
                keys.put("x-ms-visibility", level.get().toLowerCase(Locale.ROOT));
            }
        }

        private boolean holdsUrl(AnnotationValues annotation) {
            return TypeShape.of(type).holdsUrl() || wrongType(annotation, "String, URI and URL");
        }

        private void transport(ObjectNode keys) {
            if (place == Place.PATH_PARAMETER) {
                keys.put("x-ms-url-encoding", urlEncoding());
            }
        }

        private String urlEncoding() {
            Optional<AnnotationValues> declared = find(ConnectorNames.URL_ENCODING);
            if (declared.isEmpty()) {
                return "single";
            }
            return declared.get().constant("value").orElse("single").toLowerCase(Locale.ROOT);
        }

        private void mediaKind(ObjectNode keys) {
            Optional<AnnotationValues> format = find(ConnectorNames.BINARY_FORMAT);
            if (format.isPresent() && TypeShape.of(type) != TypeShape.FILE) {
                wrongType(format.get(), "BinaryContent and byte[]");
            }
            Optional<AnnotationValues> stated = find(ConnectorNames.MEDIA_KIND);
            if (stated.isPresent() && fitsFile(stated.get())) {
                Optional<String> kind = stated.get().constant("value");
                if (kind.isPresent()) {
                    keys.put("x-ms-media-kind", kind.get().toLowerCase(Locale.ROOT));
                }
            }
        }

        private boolean fitsFile(AnnotationValues annotation) {
            return holdsFile() || wrongType(annotation, "BinaryContent, byte[] and InputStream");
        }

        private boolean holdsFile() {
            // A method may return Response, which hides the file.
            return TypeShape.of(type) == TypeShape.FILE
                    || (place == Place.ANSWER && TypeShape.of(type) == TypeShape.CLASS);
        }

        private void testValue(ObjectNode keys) {
            Optional<AnnotationValues> stated = find(ConnectorNames.TEST_VALUE);
            if (stated.isPresent()) {
                Optional<JsonNode> value = new TestValues(findings).read(stated.get(), type, origin);
                if (value.isPresent()) {
                    keys.set("x-ms-test-value", value.get());
                }
            }
        }

        private void editor(ObjectNode keys) {
            Optional<AnnotationValues> stated = find(ConnectorNames.DICTIONARY_EDITOR);
            if (stated.isPresent() && (TypeShape.of(type) == TypeShape.MAP || wrongType(stated.get(), "Map"))) {
                keys.put("x-ms-editor", "dictionary");
            }
        }

        private boolean fits(AnnotationValues lookup) {
            if (!lookup.typeName().equals(ConnectorNames.DYNAMIC_SCHEMA) || place == Place.ANSWER) {
                return true;
            }
            return TypeShape.of(type).holdsObject() || wrongType(lookup, "Map, JsonNode, Object and classes");
        }

        /** Reports, and is false so that it ends a condition. */
        private boolean wrongType(AnnotationValues annotation, String allowed) {
            findings.add(Finding.error(
                    "annotation-wrong-type",
                    origin,
                    Placement.shown(annotation) + " stands on a value of type \""
                            + type.getRawClass().getSimpleName() + "\". Allowed are: " + allowed + ".",
                    "Remove it or change the type."));
            return false;
        }

        private void conflicts() {
            List<AnnotationValues> lookups = new ArrayList<>();
            for (String name : LOOKUPS) {
                Optional<AnnotationValues> declared = annotations.find(name);
                if (declared.isPresent()) {
                    lookups.add(declared.get());
                }
            }
            if (lookups.size() > 1) {
                conflict(lookups.get(0), lookups.get(1), "A value comes from one lookup.");
            }
            annotations.find(ConnectorNames.NOTIFICATION_URL).ifPresent(url -> {
                annotations
                        .find(ConnectorNames.VISIBILITY)
                        .filter(visibility -> !visibility.constant("value").equals(Optional.of("INTERNAL")))
                        .ifPresent(visibility -> conflict(
                                url, visibility, "The platform fills in the notification URL: it is internal."));
                lookups.forEach(
                        lookup -> conflict(url, lookup, "The platform fills in the notification URL by itself."));
            });
        }

        private void conflict(AnnotationValues one, AnnotationValues other, String why) {
            findings.add(Finding.error(
                    "annotation-conflict",
                    origin,
                    Placement.shown(one) + " and " + Placement.shown(other) + " stand on one element. " + why,
                    "Remove one of them."));
        }
    }
}
