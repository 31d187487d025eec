package dev.flowconnector.swagger.read.metadata;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Origin.JavaElement;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.metadata.SchemaKeys.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which of our annotations may stand where; the reader of one place asks for all of them. */
final class Placement {
    private static final List<Place> INPUTS =
            List.of(Place.PATH_PARAMETER, Place.OTHER_PARAMETER, Place.PROPERTY, Place.TYPE);
    private static final List<Place> ALL_BUT_ANSWER =
            List.of(Place.PATH_PARAMETER, Place.OTHER_PARAMETER, Place.BODY, Place.PROPERTY, Place.TYPE);
    private static final String METHOD = "Move it to the resource method.";

    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry(
                    ConnectorNames.URL_ENCODING,
                    new Rule(
                            List.of(Place.PATH_PARAMETER),
                            "Remove it: only the path is encoded, elsewhere the designer would corrupt the value.")),
            Map.entry(
                    ConnectorNames.NOTIFICATION_URL,
                    new Rule(List.of(Place.PROPERTY), "Put it on the property of the body that receives the URL.")),
            Map.entry(
                    ConnectorNames.MEDIA_KIND,
                    new Rule(
                            List.of(Place.BODY, Place.PROPERTY, Place.ANSWER),
                            "Put it on the body, on a property, or on the method that answers with the file.")),
            Map.entry(
                    ConnectorNames.BINARY_FORMAT,
                    new Rule(List.of(Place.PROPERTY), "Put it on the property that holds the file.")),
            Map.entry(
                    ConnectorNames.TEST_VALUE,
                    new Rule(ALL_BUT_ANSWER, "Put it on the parameters: an answer cannot be filled in.")),
            Map.entry(
                    ConnectorNames.DICTIONARY_EDITOR,
                    new Rule(List.of(Place.BODY, Place.PROPERTY), "Put it on the map that the maker fills in.")),
            Map.entry(
                    ConnectorNames.DYNAMIC_VALUES,
                    new Rule(INPUTS, "Put it on the parameter or property that takes the chosen value.")),
            Map.entry(
                    ConnectorNames.FILE_PICKER,
                    new Rule(INPUTS, "Put it on the parameter or property that takes the chosen file or folder.")),
            Map.entry(
                    ConnectorNames.DYNAMIC_SCHEMA,
                    new Rule(
                            List.of(Place.BODY, Place.PROPERTY, Place.TYPE, Place.ANSWER),
                            "Put it on the body, on the method, or on the property whose fields are looked up.")),
            Map.entry(ConnectorNames.DISPLAY_NAME, new Rule(List.of(), "Use @Summary for the label.")),
            Map.entry(ConnectorNames.LONG_RUNNING, new Rule(List.of(Place.ANSWER), METHOD)),
            Map.entry(ConnectorNames.NO_GENERIC_TEST, new Rule(List.of(Place.ANSWER), METHOD)),
            Map.entry(ConnectorNames.NOTIFICATION_CONTENT, new Rule(List.of(Place.ANSWER), METHOD)),
            Map.entry(ConnectorNames.PAGEABLE, new Rule(List.of(Place.ANSWER), METHOD)),
            Map.entry(ConnectorNames.POLLING_TRIGGER, new Rule(List.of(Place.ANSWER), METHOD)),
            Map.entry(ConnectorNames.REVISION, new Rule(List.of(Place.ANSWER), METHOD)),
            Map.entry(ConnectorNames.TEST_CONNECTION, new Rule(List.of(Place.ANSWER), METHOD)),
            Map.entry(ConnectorNames.TRIGGER_HINT, new Rule(List.of(Place.ANSWER), METHOD)),
            Map.entry(ConnectorNames.WEBHOOK_TRIGGER, new Rule(List.of(Place.ANSWER), METHOD)));

    private Placement() {}

    static boolean allows(AnnotationValues annotation, Place place) {
        Rule rule = RULES.get(annotation.typeName());
        return rule == null || rule.allowed().contains(place);
    }

    static Finding finding(AnnotationValues annotation, Place place, JavaElement origin) {
        Rule rule = RULES.getOrDefault(annotation.typeName(), new Rule(List.of(), ""));
        String allowed = rule.allowed().isEmpty()
                ? "a constant of an enum"
                : rule.allowed().stream().map(Place::text).collect(Collectors.joining(", "));
        return Finding.error(
                "annotation-wrong-place",
                origin,
                shown(annotation) + " stands on " + place.text() + ". Allowed are: " + allowed + ".",
                rule.repair());
    }

    /** The annotation with its value, where it has one: {@code @UrlEncoding "DOUBLE"}. */
    static String shown(AnnotationValues annotation) {
        return annotation.shown()
                + annotation
                        .text("value")
                        .or(() -> annotation.constant("value"))
                        .or(() -> annotation.type("value").map(Class::getSimpleName))
                        .map(value -> " \"" + value + "\"")
                        .orElse("");
    }

    /**
     * One line of the table.
     *
     * @param allowed places
     * @param repair what to do with one that stands elsewhere
     */
    private record Rule(List<Place> allowed, String repair) {}
}
