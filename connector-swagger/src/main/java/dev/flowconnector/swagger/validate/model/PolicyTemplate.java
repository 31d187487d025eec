package dev.flowconnector.swagger.validate.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A policy template of the platform: its id in the spelling to write, its parameters without their prefix. Immutable.
 *
 * @param id id, lower case
 * @param parameters parameters by short name
 * @param sections sections that may be chosen; empty when there is no choice
 */
public record PolicyTemplate(String id, Map<String, Parameter> parameters, List<String> sections) {
    private static final List<String> NO_SECTION = List.of();
    private static final List<String> REQUEST_RESPONSE = List.of("Request", "Response");
    private static final List<PolicyTemplate> ALL = all();

    /** Copies the collections. */
    public PolicyTemplate {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        sections = List.copyOf(sections);
    }

    /**
     * A parameter.
     *
     * @param required whether it must be there
     * @param values its values where they are a closed set, else empty
     */
    public record Parameter(boolean required, List<String> values) {}

    /** The template of an id, which is written in several cases. */
    public static Optional<PolicyTemplate> of(String id) {
        String folded = id.toLowerCase(Locale.ROOT);
        for (PolicyTemplate template : ALL) {
            if (template.id.equals(folded)) {
                return Optional.of(template);
            }
        }
        return Optional.empty();
    }

    /** The ids of all templates. */
    public static List<String> ids() {
        return ALL.stream().map(PolicyTemplate::id).toList();
    }

    private static List<PolicyTemplate> all() {
        List<PolicyTemplate> all = new ArrayList<>();
        all.add(template("dynamichosturl", NO_SECTION, "urlTemplate!"));
        all.add(template(
                "setheader",
                List.of("Request", "Response", "Failure"),
                "name!",
                "value!",
                "existsAction=override|skip|append"));
        all.add(template("setqueryparameter", NO_SECTION, "name!", "value!", "existsAction=override|skip|append"));
        all.add(template(
                "routerequesttoendpoint",
                NO_SECTION,
                "newPath!",
                "httpMethod=GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD|@Request.OriginalHTTPMethod"));
        all.add(template(
                "setproperty",
                REQUEST_RESPONSE,
                "newPropertyParentPathTemplate!",
                "newPropertySubPathTemplate!",
                "propertyValuePathTemplate!"));
        all.add(template("pollingtrigger", NO_SECTION, "triggerConfig!", "triggerDataPath!"));
        all.add(template("updatenextlink", NO_SECTION, "nextLinkPropertyName!", "nextLinkParentPropertyPath"));
        all.add(template(
                "convertarraytoobject",
                REQUEST_RESPONSE,
                "propertyParentPath!",
                "propertySubPath",
                "keyWithinCollectionPath!",
                "newPropertyPath!",
                "retainKey=true|false"));
        all.add(template(
                "convertobjecttoarray",
                REQUEST_RESPONSE,
                "propertyParentPath!",
                "propertySubPath",
                "newPropertyPath!",
                "keyName",
                "valueName"));
        all.add(template(
                "stringreplace",
                REQUEST_RESPONSE,
                "propertyParentPath!",
                "propertySubPath",
                "sourceString!",
                "replacementString!",
                "newPropertyPath!"));
        all.add(template(
                "stringtoarray",
                REQUEST_RESPONSE,
                "propertyParentPath!",
                "propertySubPath",
                "delimiterList!",
                "childPropertyName!",
                "newPropertyPath!"));
        all.add(template(
                "encodepropertyvalue", REQUEST_RESPONSE, "propertyParentPath!", "propertySubPath", "newPropertyPath!"));
        all.add(template(
                "setvaluefromurl",
                REQUEST_RESPONSE,
                "parameterTemplate!",
                "parameterValueUrl!",
                "parameterValuePathTemplate!",
                "httpMethod=GET|POST|PUT"));
        all.add(template("setconnectionstatustounauthenticated", NO_SECTION, "statusCode!"));
        return List.copyOf(all);
    }

    /** {@code name!} is required, {@code name=a|b} has a closed set of values. */
    private static PolicyTemplate template(String id, List<String> sections, String... parameters) {
        Map<String, Parameter> read = new LinkedHashMap<>();
        for (String text : parameters) {
            if (text.endsWith("!")) {
                read.put(text.substring(0, text.length() - 1), new Parameter(true, List.of()));
            } else if (text.indexOf('=') > 0) {
                int equals = text.indexOf('=');
                read.put(
                        text.substring(0, equals),
                        new Parameter(false, List.of(text.substring(equals + 1).split("\\|", -1))));
            } else {
                read.put(text, new Parameter(false, List.of()));
            }
        }
        return new PolicyTemplate(id, read, sections);
    }
}
